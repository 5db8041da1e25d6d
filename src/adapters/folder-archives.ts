import { join } from "node:path";
import type { Archives } from "../ports/index.ts";
import { nodeFiles } from "./node-files.ts";

/** Archives in folders. Where one is a work tree of a branch, its owner commits what was added. */
export const folderArchives: Archives = {
  open: (place) => ({
    list: (folder) => nodeFiles.list(join(place, folder)),
    read: (path) => nodeFiles.read(join(place, path)),
    add: (path, text) => nodeFiles.write(join(place, path), text),
  }),
};
