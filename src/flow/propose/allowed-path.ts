import type { EngineName } from "../../model/index.ts";

/** What each engine may add. One that is not here may propose nothing. */
const mayAdd: Readonly<Partial<Record<EngineName, RegExp>>> = {
  // `price.generated.test.ts`: never a name that a person or a tool's configuration has.
  tests: /(?:^|\/)[^/]+\.generated[\w.-]*\.[cm]?[jt]sx?$/,
};

/**
 * Why a path is not written, in words; undefined where it may be. The branch is checked out on every
 * kind of machine, so a name is refused that any of them would take for another one.
 */
export function refusedPath(
  engine: EngineName,
  path: string,
  entries: ReadonlyMap<string, string>,
): string | undefined {
  const parts = path.split("/");
  if (!/^[\w@([][\w@+ ,()[\]{}=~./-]*$/.test(path) || path.length > 400) {
    return "its name has characters or a start that no test's file needs";
  }
  if (parts.some((part) => /^\.|^$|[. ]$|~\d/.test(part))) {
    return "a part of its path is hidden, empty, or read differently by some systems";
  }
  if (mayAdd[engine]?.test(path) !== true) return `\`${engine}\` may add no file of this name`;
  if (entries.has(path)) return "there is such a file already";
  const folders = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
  const file = folders.find((folder) => entries.has(folder));
  if (file !== undefined) return `\`${file}\` is no folder of the repository`;
  return undefined;
}
