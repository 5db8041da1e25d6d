import { execFile } from "node:child_process";
import { appendFile, cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

export const root = join(import.meta.dirname, "..", "..");

/** The shop's repository; `settings` are added to its configuration. */
export async function makeUpstream(folder: string, settings = ""): Promise<string> {
  const upstream = join(folder, "upstream");
  await cp(join(root, "examples/storefront"), upstream, { recursive: true });
  await appendFile(join(upstream, ".github/lamplighter.yml"), settings);
  await git(upstream, "init", "--quiet", "--initial-branch=main");
  await commit(upstream, "The shop");
  return upstream;
}

export async function applyChange(folder: string, breaking: boolean): Promise<void> {
  const files = join(root, "examples/storefront-change/files");
  if (breaking) await cp(files, folder, { recursive: true });
  else await cp(join(folder, "README.md"), join(folder, "NOTES.md"));
  await commit(folder, "Take backorders");
}

export async function commit(folder: string, message: string): Promise<void> {
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", message);
}

export async function git(folder: string, ...args: string[]): Promise<string> {
  const identity = ["-c", "user.name=Mira", "-c", "user.email=mira@shop.example"];
  const { stdout } = await execute("git", [...identity, ...args], { cwd: folder });
  return stdout.trim();
}
