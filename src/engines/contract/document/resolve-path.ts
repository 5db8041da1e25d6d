import { posix } from "node:path";

/** The path that `file` names when it is written in the file `from`. */
export function resolvePath(from: string, file: string): string {
  return posix.normalize(posix.join(posix.dirname(from), file));
}
