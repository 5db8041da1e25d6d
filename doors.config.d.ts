export const doors: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
>;
export const worldlyGlobals: readonly string[];
export const limits: { readonly fileLines: number; readonly functionLines: number };
