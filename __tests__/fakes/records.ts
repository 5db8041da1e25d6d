import type { RecordPlaces, RecordStore } from "../../src/ports/index.ts";

export type FakeRecords = RecordStore & { readonly contents: Record<string, string> };

/** Records in memory, by path. */
export function fakeRecords(contents: Record<string, string> = {}): FakeRecords {
  const records: FakeRecords = {
    contents,
    list: (folder) =>
      Promise.resolve(
        Object.keys(contents)
          .filter((path) => path.startsWith(`${folder}/`))
          .sort(),
      ),
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
    revise: async (_, decide) => {
      for (const [path, text] of await decide(records)) {
        if (text === undefined) Reflect.deleteProperty(contents, path);
        else contents[path] = text;
      }
    },
  };
  return records;
}

/** The same records wherever they are looked for. */
export function fakePlaces(records: FakeRecords): RecordPlaces {
  return { open: () => Promise.resolve(records) };
}
