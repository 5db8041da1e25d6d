/** What programs and shells need to find themselves; nothing that could hold a secret. */
const inherited = ["PATH", "HOME", "USER", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR"];
const inheritedOnWindows = ["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP", "USERPROFILE"];

/** The part of our environment that a program of the user's gets without asking. */
export function plainEnvironment(): Record<string, string> {
  const names = process.platform === "win32" ? [...inherited, ...inheritedOnWindows] : inherited;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
