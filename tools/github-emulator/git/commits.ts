import { GitError, type GitStore } from "./git-store.ts";

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const fields = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"];

/** Commits of a `git log` range, newest first. */
export async function listCommits(
  git: GitStore,
  range: readonly string[],
  options: readonly string[] = [],
  paths: readonly string[] = [],
): Promise<CommitFacts[]> {
  const format = `--format=tformat:${fields.join("%x00")}`;
  const args = [
    "--literal-pathspecs",
    "log",
    "-z",
    "--topo-order",
    format,
    ...options,
    ...range,
    "--",
    ...paths,
  ];
  const parts = (await git.text(args)).split("\0");
  const commits: CommitFacts[] = [];
  for (let at = 0; at + fields.length <= parts.length; at += fields.length) {
    commits.push(parse(parts.slice(at, at + fields.length)));
  }
  return commits;
}

export async function readCommit(git: GitStore, sha: string): Promise<CommitFacts> {
  const [commit] = await listCommits(git, [sha], ["-1"]);
  if (commit === undefined) throw new GitError(`no commit ${sha}`);
  return commit;
}

export async function countCommits(git: GitStore, range: readonly string[]): Promise<number> {
  return Number(await git.text(["rev-list", "--count", ...range, "--"]));
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** Writes the commit object and gives its id. No ref moves. */
export async function writeCommit(git: GitStore, commit: NewCommit): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const { author, committer } = commit;
  const stamp = (date: Date) => `@${Math.floor(date.getTime() / 1000)} +0000`;
  const text = await git.text(["commit-tree", commit.tree, ...parents], {
    input: commit.message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: stamp(author.date),
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: stamp(committer.date),
    },
  });
  return text.trim();
}

function parse(parts: readonly string[]): CommitFacts {
  const text = (index: number) => parts[index] ?? "";
  const signature = (at: number): Signature => ({
    name: text(at),
    email: text(at + 1),
    date: new Date(text(at + 2)),
  });
  return {
    sha: text(0),
    tree: text(1),
    parents: text(2).split(" ").filter(Boolean),
    author: signature(3),
    committer: signature(6),
    message: text(9).replace(/\n+$/, ""),
  };
}
