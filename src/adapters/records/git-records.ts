import { spawn } from "node:child_process";
import type { Snapshot } from "../../ports/index.ts";
import { gitCli } from "../git-cli.ts";

/**
 * Records as they are in a commit that git has here, such as that of a fetched data branch: no
 * request, no token and no work tree.
 */
export function gitRecords(folder: string, commit: string): Snapshot {
  return {
    list: async (below) =>
      (await gitCli(folder).list(commit)).filter((path) => path.startsWith(`${below}/`)),
    read: async (paths) => {
      const safe = paths.filter((path) => !/[\r\n]/.test(path));
      const texts = await blobs(
        folder,
        safe.map((path) => `${commit}:${path}`),
      );
      return new Map(
        safe.flatMap((path, index) => {
          const text = texts[index];
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
  };
}

/** All in one process: a process for each would take longer than a benchmark. */
async function blobs(
  folder: string,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const git = spawn("git", ["--no-replace-objects", "cat-file", "--batch"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  git.stdin.on("error", () => undefined);
  git.stdin.end(names.map((name) => `${name}\n`).join(""));
  const parts: Buffer[] = [];
  for await (const part of git.stdout) parts.push(part as Buffer);
  return texts(Buffer.concat(parts), names.length);
}

/** Of each object a line with its size, then the object; or a line that it is missing. */
function texts(output: Buffer, count: number): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let at = 0; found.length < count && at < output.length;) {
    const end = output.indexOf(10, at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
    at = end + 1;
    const length = Number(size ?? -1);
    found.push(kind === "blob" ? output.toString("utf8", at, at + length) : undefined);
    at += length + 1;
  }
  return found;
}
