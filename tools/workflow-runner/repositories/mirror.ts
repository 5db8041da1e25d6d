import { existsSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../src/model/failure.ts";
import { git, tryGit } from "./git.ts";

/** Where a repository is on this machine. */
export type RepositorySource =
  /** A folder that stands, as it is now, for every ref of the repository. */
  | { readonly workTree: string }
  /** A git folder, bare or not: its commits. `ref` names the default branch, else what HEAD names. */
  | { readonly gitDirectory: string; readonly ref?: string };

/**
 * A bare copy of a repository for one run. Merge commits are made in it, so the original is
 * only ever read.
 */
export class Mirror {
  readonly directory: string;
  readonly #source: RepositorySource;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(directory: string, source: RepositorySource) {
    this.directory = directory;
    this.#source = source;
  }

  static async create(source: RepositorySource, directory: string): Promise<Mirror> {
    const path = "workTree" in source ? source.workTree : source.gitDirectory;
    if ((await stat(path).catch(() => undefined))?.isDirectory() !== true) throw noFolder(path);
    await mkdir(directory, { recursive: true });
    await git(directory, "init", "--quiet", "--bare", "--initial-branch=main", ".");
    await git(directory, "config", "uploadpack.allowAnySHA1InWant", "true");
    const mirror = new Mirror(directory, source);
    if ("workTree" in source) await mirror.#commitFolder(source.workTree);
    else {
      await borrowObjects(source.gitDirectory, directory);
      await mirror.refresh();
    }
    return mirror;
  }

  /** Whether the folder as it stands stands for every ref. */
  get isSnapshot(): boolean {
    return "workTree" in this.#source;
  }

  /** Takes over what the original gained since; a run may write a branch and check it out. */
  async refresh(): Promise<void> {
    if ("workTree" in this.#source) return;
    const from = this.#source.gitDirectory;
    await this.#exclusively(() =>
      git(this.directory, "fetch", "--quiet", "--force", from, "+refs/*:refs/*"),
    );
  }

  async defaultBranch(): Promise<string> {
    if ("workTree" in this.#source) return "main";
    const named = this.#source.ref ?? "HEAD";
    if (named !== "HEAD") return named.replace(/^refs\/heads\//, "");
    const head = await tryGit(this.#source.gitDirectory, "symbolic-ref", "--short", "HEAD");
    return head ?? "main";
  }

  /** The commit of a branch, tag, full ref or full hash; undefined when there is none. */
  async resolve(ref: string): Promise<string | undefined> {
    const candidates = this.isSnapshot ? ["refs/heads/main"] : readings(ref);
    for (const candidate of candidates) {
      const name = `${candidate}^{commit}`;
      const sha = await tryGit(this.directory, "rev-parse", "--verify", "--quiet", name);
      if (sha !== undefined) return sha;
    }
    return undefined;
  }

  /** The text of a file at a commit; undefined when it is not there. */
  async read(sha: string, path: string): Promise<string | undefined> {
    return tryGit(this.directory, "cat-file", "blob", `${sha}:${path}`);
  }

  /** Brings commits of another repository in, as GitHub does with a fork's pull request. */
  async take(other: Mirror, sha: string): Promise<void> {
    await this.#exclusively(() => git(this.directory, "fetch", "--quiet", other.directory, sha));
  }

  /** `refs/pull/N/merge`; undefined when the two do not merge, and GitHub starts no run. */
  async mergeCommit(base: string, head: string, number: number): Promise<string | undefined> {
    const tree = await tryGit(this.directory, "merge-tree", "--write-tree", base, head);
    if (tree === undefined) return undefined;
    const message = `Merge ${head} into ${base}`;
    const sha = await git(
      this.directory,
      ...["commit-tree", tree.split("\n", 1)[0] ?? "", "-p", base, "-p", head, "-m", message],
    );
    await git(this.directory, "update-ref", `refs/pull/${number}/merge`, sha);
    await git(this.directory, "update-ref", `refs/pull/${number}/head`, head);
    return sha;
  }

  async changedFiles(base: string, head: string, threeDots: boolean) {
    const range = `${base}${threeDots ? "..." : ".."}${head}`;
    const names = await tryGit(this.directory, "diff", "--name-only", "-z", "--no-renames", range);
    return names?.split("\0").filter((name) => name !== "");
  }

  /** Ignored files stay out, as they would on a push. */
  async #commitFolder(folder: string): Promise<void> {
    const inFolder = ["--git-dir", this.directory, "--work-tree", folder];
    await git(folder, ...inFolder, "add", "--all", "--", ".");
    await git(folder, ...inFolder, "commit", "--quiet", "--allow-empty", "-m", "As it stands");
  }

  /** Two fetches at once into one repository fight over its locks. */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** What looks like a commit is one, even where a branch has that name: actions/checkout's rule. */
function readings(ref: string): string[] {
  if (ref.startsWith("refs/") || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return [ref];
  return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}

export function mirrorFolder(root: string, repository: string): string {
  return join(root, "repositories", `${repository.replaceAll("/", "+")}.git`);
}

/** The copy then holds only what the run adds, however large the original is. */
async function borrowObjects(from: string, mirror: string): Promise<void> {
  const objects = await tryGit(
    from,
    "rev-parse",
    "--path-format=absolute",
    "--git-path",
    "objects",
  );
  // Without this check git would go up to a repository that merely holds the folder.
  const isOwn = existsSync(join(from, ".git")) || existsSync(join(from, "HEAD"));
  if (objects === undefined || !isOwn) throw noFolder(from);
  await writeFile(join(mirror, "objects", "info", "alternates"), `${objects}\n`);
}

function noFolder(path: string): Failure {
  return new Failure({
    code: "repository-folder-missing",
    what: `${path} is no folder that can be read as a repository`,
    where: path,
    why: "A repository is a folder on this machine: files, or a git directory.",
    fix: "Correct the path.",
  });
}
