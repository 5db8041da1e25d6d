import type { Records } from "../../src/ports/index.ts";

/** Records in memory, by path. */
export function fakeRecords(contents: Record<string, string> = {}): Records & {
  readonly contents: Record<string, string>;
} {
  return {
    contents,
    read: (paths) =>
      Promise.resolve(
        new Map(
          paths.flatMap((path) => {
            const text = contents[path];
            return text === undefined ? [] : [[path, text] as const];
          }),
        ),
      ),
    update: (path, change) => {
      const next = change(contents[path]);
      if (next !== undefined) contents[path] = next;
      return Promise.resolve();
    },
  };
}
