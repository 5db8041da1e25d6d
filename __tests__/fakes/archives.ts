import type { Archives } from "../../src/ports/index.ts";
import { fakeFiles } from "./files.ts";

/** Records in memory, by place and path. */
export function fakeArchives(contents: Record<string, string> = {}): Archives & {
  readonly contents: Record<string, string>;
} {
  const files = fakeFiles(contents);
  return {
    contents,
    open: (place) => ({
      list: (folder) => files.list(`${place}/${folder}`),
      read: (path) => files.read(`${place}/${path}`),
      add: (path, text) => files.write(`${place}/${path}`, text),
    }),
  };
}
