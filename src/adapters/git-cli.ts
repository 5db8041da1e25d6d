import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Failure } from "../model/index.ts";
import type { ChangedFile, Git } from "../ports/index.ts";
import { errorCode, errorMessage } from "./error-code.ts";

const execute = promisify(execFile);

/** Larger than any file that an engine would want to read. */
const maxBuffer = 256 * 1024 * 1024;

const statuses: Record<string, ChangedFile["status"]> = {
  A: "added",
  D: "removed",
  R: "renamed",
};

/**
 * The git program on a work tree. Only plumbing commands that run no hook, filter, text converter
 * or pager of the repository, since the repository is foreign.
 */
export function gitCli(folder: string): Git {
  const git = (...args: string[]): Promise<string> => runGit(folder, args);
  const blobAt = async (commit: string, path: string): Promise<string | undefined> => {
    const line = await git("ls-tree", "-z", "--full-tree", commit, "--", `:(literal)${path}`);
    const [, mode, type, id] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line) ?? [];
    return type === "blob" && mode !== "120000" ? id : undefined;
  };
  return {
    commit: async (ref) => {
      try {
        const id = await git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`);
        return id.trim();
      } catch (error) {
        throw noSuchCommit(ref, error);
      }
    },

    committedAt: async (commit) => committerDate(await git("cat-file", "commit", commit)),

    mergeBase: async (left, right) => {
      try {
        return (await git("merge-base", "--end-of-options", left, right)).trim();
      } catch (error) {
        if (errorCode(error) === 1) return undefined;
        throw error;
      }
    },

    show: async (commit, path) => {
      const id = await blobAt(commit, path);
      return id === undefined ? undefined : git("cat-file", "blob", id);
    },

    list: async (commit) =>
      split(await git("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)).sort(),

    changed: async (base, head) => {
      const args = [
        "--no-ext-diff",
        "--no-textconv",
        "--find-renames",
        "-r",
        "-z",
        "--name-status",
      ];
      return readChanges(split(await git("diff-tree", ...args, base, head)));
    },
  };
}

/** `--name-status -z` gives status and path in turn, and two paths after a rename. */
function readChanges(parts: readonly string[]): readonly ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const letter = parts[at]?.[0] ?? "M";
    if (letter === "R" || letter === "C") at += 1;
    changes.push({ path: parts[at + 1] ?? "", status: statuses[letter] ?? "modified" });
  }
  return changes;
}

function committerDate(commit: string): Date {
  const [, seconds = "0"] = /^committer .*> (\d+) [+-]\d{4}$/m.exec(commit) ?? [];
  return new Date(Number(seconds) * 1000);
}

function split(output: string): string[] {
  return output.split("\0").filter((part) => part !== "");
}

export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}

/** What one call of git prints. */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute("git", ["--no-replace-objects", "--no-pager", ...args], {
      cwd: folder,
      maxBuffer,
      env: gitEnvironment(),
    });
    return stdout;
  } catch (error) {
    throw translate(folder, error);
  }
}

function translate(folder: string, error: unknown): unknown {
  const said = errorMessage(error);
  if (errorCode(error) === "ENOENT") {
    return new Failure(
      {
        code: "git-missing",
        what: "git cannot be started",
        where: folder,
        why: "The program, or this folder, is not there.",
        fix: "install git, or run in the folder of a repository.",
      },
      error,
    );
  }
  if (said.includes("not a git repository") || said.includes("dubious ownership")) {
    return new Failure(
      {
        code: "git-no-repository",
        what: "This folder is not a git repository that may be read",
        where: folder,
        why: said.includes("dubious") ? "Another user owns it." : "It has no `.git`.",
        fix: "check the repository out first (`actions/checkout` with `fetch-depth: 0`).",
      },
      error,
    );
  }
  return error;
}

function noSuchCommit(ref: string, error: unknown): unknown {
  if (error instanceof Failure) return error;
  return new Failure(
    {
      code: "git-ref-unknown",
      what: `There is no commit \`${ref}\``,
      where: "git",
      why: "The reference is misspelled, or the checkout is shallow and does not hold it.",
      fix: "check the name, and check out with `fetch-depth: 0`.",
    },
    error,
  );
}
