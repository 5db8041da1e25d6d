/** The parameters of every compiled module, in order. `__lab` is a `Switchboard`. */
export const moduleParameters = [
  "exports",
  "require",
  "module",
  "__filename",
  "__dirname",
  "__lab",
  "__importMeta",
] as const;
