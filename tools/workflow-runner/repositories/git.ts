import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const longest = 120_000;

/** The machine's own git settings would make a run depend on the machine. */
export const gitEnvironment = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "GitHub",
  GIT_AUTHOR_EMAIL: "noreply@github.com",
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
  LC_ALL: "C.UTF-8",
};

/**
 * Runs git and gives its standard output without the last newline.
 * @throws the child's error, with git's own words, when it does not exit with 0.
 */
export async function git(directory: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", directory, ...args], {
    env: gitEnvironment,
    timeout: longest,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout.replace(/\n$/, "");
}

/** As `git`, with undefined in place of a failure. */
export async function tryGit(directory: string, ...args: string[]): Promise<string | undefined> {
  try {
    return await git(directory, ...args);
  } catch {
    return undefined;
  }
}
