import { posix } from "node:path";
import type { Files, Git } from "../../../ports/index.ts";
import { tooManyBytes } from "./parse.ts";
import { maxBytes } from "./source.ts";

/** One side of the comparison: reads files, and knows how far references may reach. */
export interface Reader {
  /** What was compared, for the report: a file or a commit. */
  readonly label: string;
  /** Nothing outside this folder is read. Empty for the root of the repository or the working folder. */
  readonly root: string;
  read(path: string): Promise<string | undefined>;
}

/** A file named by the user. References stay in the working folder, or beside a file outside of it. */
export function fileReader(files: Files, path: string): Reader {
  const outside = posix.isAbsolute(path) || posix.normalize(path).startsWith("../");
  return {
    label: path,
    root: outside ? posix.dirname(path) : "",
    read: (wanted) => files.read(wanted, { maxBytes }),
  };
}

export function commitReader(git: Git, commit: string): Reader {
  return {
    label: commit,
    root: "",
    async read(wanted) {
      const text = await git.show(commit, wanted);
      if (text !== undefined && text.length > maxBytes) throw tooManyBytes(wanted);
      return text;
    },
  };
}

/** True when `path`, normalized, lies in the reader's root. */
export function isInside(root: string, path: string): boolean {
  if (root !== "" && root !== ".") return path.startsWith(root === "/" ? "/" : `${root}/`);
  return !posix.isAbsolute(path) && path !== ".." && !path.startsWith("../");
}
