import { spawn } from "node:child_process";

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export class GitError extends Error {
  override readonly name = "GitError";
}

interface RunOptions {
  readonly input?: Buffer | string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One git directory, bare or not, through the git command line. Never touches a work tree. */
export class GitStore {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    const child = spawn("git", ["-C", this.directory, ...args], {
      env: { ...process.env, ...quietGit, ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // git may end before it has read everything; its exit status tells what happened.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
    const status = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        resolve(code ?? 1);
      });
    });
    return { status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
  }

  /** Standard output as text. Throws a GitError when git fails. */
  async text(args: readonly string[], options: RunOptions = {}): Promise<string> {
    const { status, stdout, stderr } = await this.run(args, options);
    if (status !== 0) throw new GitError(`git ${args.join(" ")}: ${stderr.trim()}`);
    return stdout.toString();
  }

  /** The object that `revision` names, or undefined. */
  async resolve(revision: string, type = "commit"): Promise<string | undefined> {
    if (revision === "" || revision.startsWith("-")) return undefined;
    // `ref:path` names an object by itself; what follows would count as part of the path.
    const peeled = revision.includes(":") ? revision : `${revision}^{${type}}`;
    const args = ["rev-parse", "--verify", "--quiet", peeled];
    const { status, stdout } = await this.run(args);
    return status === 0 ? stdout.toString().trim() : undefined;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return (await this.run(["merge-base", "--is-ancestor", ancestor, descendant])).status === 0;
  }

  async mergeBase(left: string, right: string): Promise<string | undefined> {
    const { status, stdout } = await this.run(["merge-base", left, right]);
    return status === 0 ? stdout.toString().trim() : undefined;
  }
}

/** The caller's own git settings and variables must not leak into what the server answers. */
const quietGit: Readonly<Record<string, string | undefined>> = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  LC_ALL: "C",
  // A fork's head may be a commit that no branch of it names any more.
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "uploadpack.allowAnySHA1InWant",
  GIT_CONFIG_VALUE_0: "true",
};

/** What git calls no object. */
export const zeroId = "0".repeat(40);
