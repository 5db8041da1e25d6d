import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { RecordPlaces } from "../../ports/index.ts";
import { gitCli } from "../git-cli.ts";
import { fileRecords } from "./file-records.ts";
import { gitRecords } from "./git-records.ts";

/** `folder` is the repository whose branches may be named. A folder wins over a branch. */
export function recordPlaces(folder: string): RecordPlaces {
  return {
    open: async (place) => {
      const path = resolve(folder, place);
      const isFolder = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (isFolder) return fileRecords(path);
      return gitRecords(folder, await gitCli(folder).commit(place));
    },
  };
}
