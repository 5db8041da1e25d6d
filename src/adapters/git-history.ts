import { spawn } from "node:child_process";
import { Failure } from "../model/index.ts";
import type {
  BlamedLine,
  FileChange,
  Histories,
  History,
  HistoryCommit,
  TrackedFile,
} from "../ports/index.ts";
import { gitEnvironment, runGit } from "./git-cli.ts";

/** Starts a commit and parts its fields: no name or subject can hold a control character twice. */
const [commitMark, fieldMark] = ["\u0001", "\u0002"];

/** The git program, told once for all commits and once for all contents. */
export const gitHistories: Histories = {
  open: async (folder) => {
    try {
      const head = (await runGit(folder, ["rev-parse", "--verify", "HEAD^{commit}"])).trim();
      const prefix = (await runGit(folder, ["rev-parse", "--show-prefix"])).trim();
      const shallow = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
      return { head, history: gitHistory(folder, prefix, shallow.trim() === "true") };
    } catch (error) {
      if (error instanceof Failure && error.facts.code === "git-missing") throw error;
      return undefined;
    }
  },
};

function gitHistory(folder: string, prefix: string, shallow: boolean): History {
  const below = `:(top,literal)${prefix}`;
  return {
    prefix,
    shallow,
    commits: async (head, most) => {
      const format = `--format=${commitMark}%H${fieldMark}%ct${fieldMark}%aE${fieldMark}%s`;
      const plain = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-merges"];
      const args = ["log", "-z", "--numstat", format, ...plain, "-n", String(most), head];
      return readLog(await runGit(folder, args));
    },
    files: async (head) => {
      const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", head];
      const listed = await runGit(folder, prefix === "" ? args : [...args, "--", below]);
      return readTree(listed);
    },
    texts: (blobs) => readBlobs(folder, blobs),
    blame: async (head, path, lines) => {
      const ranges = lines.flatMap((line) => ["-L", `${line},${line}`]);
      const args = ["blame", "--porcelain", ...ranges, head, "--", topPath(prefix, path)];
      return readBlame(await runGit(folder, args));
    },
  };
}

/** Blame takes no pathspec, only a path from the folder that git was started in. */
function topPath(prefix: string, path: string): string {
  if (path.startsWith(prefix)) return `./${path.slice(prefix.length)}`;
  return "../".repeat(prefix.split("/").length - 1) + path;
}

function readLog(output: string): readonly HistoryCommit[] {
  return output
    .split(commitMark)
    .slice(1)
    .map((text) => {
      const [head = "", ...changes] = text.split("\0");
      const [id = "", seconds = "0", author = "", ...subject] = head.split(fieldMark);
      return {
        id,
        at: new Date(Number(seconds) * 1000),
        author,
        subject: subject.join(" "),
        files: changes.flatMap(readChange),
      };
    });
}

function readChange(line: string): readonly FileChange[] {
  const [, added, removed, path] = /^\n?(\d+|-)\t(\d+|-)\t(.+)$/s.exec(line) ?? [];
  if (path === undefined) return [];
  return [{ path, added: Number(added) || 0, removed: Number(removed) || 0 }];
}

/** `mode type hash size\tpath`; symbolic links and submodules are no files. */
function readTree(output: string): readonly TrackedFile[] {
  return output.split("\0").flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    const [, blob = "", bytes, path = ""] = match ?? [];
    return match === null ? [] : [{ path, blob, bytes: Number(bytes) }];
  });
}

function readBlame(output: string): readonly BlamedLine[] {
  const times = new Map<string, Date>();
  const lines: { line: number; commit: string }[] = [];
  let commit = "";
  for (const text of output.split("\n")) {
    const [, id, line] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text) ?? [];
    if (id !== undefined) {
      commit = id;
      lines.push({ line: Number(line), commit });
    }
    const [, seconds] = /^committer-time (\d+)$/.exec(text) ?? [];
    if (seconds !== undefined) times.set(commit, new Date(Number(seconds) * 1000));
  }
  return lines.map((each) => ({ ...each, at: times.get(each.commit) ?? new Date(0) }));
}

/** One process for all: each answer is `hash type size`, a line end, the content, a line end. */
async function readBlobs(
  folder: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const output = await new Promise<Buffer>((resolve, reject) => {
    const child = spawn("git", ["--no-replace-objects", "cat-file", "--batch"], {
      cwd: folder,
      env: gitEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      resolve(Buffer.concat(chunks));
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(blobs.map((blob) => `${blob}\n`).join(""));
  });
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [id = "", type, size] = output.toString("latin1", at, end).split(" ");
    const length = type === "blob" ? Number(size) : 0;
    if (type === "blob") texts.set(id, output.toString("utf8", end + 1, end + 1 + length));
    at = end + 1 + (type === "blob" ? length + 1 : 0);
  }
  return texts;
}
