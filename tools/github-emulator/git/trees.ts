import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitError, zeroId, type GitStore } from "./git-store.ts";

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number | undefined;
}

export interface TreeChange {
  readonly path: string;
  /** Undefined deletes the path. */
  readonly sha: string | undefined;
  readonly mode: string;
}

export async function writeBlob(git: GitStore, content: Buffer): Promise<string> {
  return (await git.text(["hash-object", "-w", "--stdin"], { input: content })).trim();
}

export async function readBlob(git: GitStore, sha: string): Promise<Buffer> {
  const { status, stdout, stderr } = await git.run(["cat-file", "blob", sha]);
  if (status !== 0) throw new GitError(stderr);
  return stdout;
}

export async function listTree(
  git: GitStore,
  treeish: string,
  options: { recursive?: boolean; path?: string } = {},
): Promise<TreeEntry[]> {
  const flags = ["ls-tree", "-z", "-l", ...(options.recursive === true ? ["-r", "-t"] : [])];
  const paths = options.path === undefined ? [] : [options.path];
  const text = await git.text(["--literal-pathspecs", ...flags, treeish, "--", ...paths]);
  return text.split("\0").filter(Boolean).map(parseEntry);
}

/** A tree like `base` (or the empty one) but for the changes. Throws a GitError on bad paths. */
export async function editTree(
  git: GitStore,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "github-emulator-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.text(["read-tree", ...(base === undefined ? ["--empty"] : [base])], { env });
    for (const { path } of changes) if (!isTreePath(path)) throw new GitError(`bad path ${path}`);
    const lines = changes.map(({ path, sha, mode }) =>
      sha === undefined ? `0 ${zeroId}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    );
    await git.text(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    return (await git.text(["write-tree"], { env })).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Relative, without `.`, `..` and `.git` parts, as git and GitHub ask. */
export function isTreePath(path: string): boolean {
  const parts = path.split("/");
  return (
    !path.includes("\0") &&
    parts.every((part) => part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part))
  );
}

function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "blob", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  return {
    path: line.slice(tab + 1),
    mode,
    type: type as TreeEntry["type"],
    sha,
    size: size === "-" ? undefined : Number(size),
  };
}
