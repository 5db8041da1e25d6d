import type { Files } from "../../src/ports/index.ts";

/** Files in memory, by path. */
export function fakeFiles(contents: Record<string, string> = {}): Files & {
  readonly contents: Record<string, string>;
} {
  return {
    contents,
    read: (path) => Promise.resolve(contents[path]),
    write: (path, text) => {
      contents[path] = text;
      return Promise.resolve();
    },
    list: (folder) =>
      Promise.resolve(
        Object.keys(contents)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1))
          .sort(),
      ),
  };
}
