import type { GitStore } from "./git-store.ts";

export interface DiffEntry {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  /** Object id on the new side; on the old side for a removed file. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks; undefined for binary files and for pure renames. */
  readonly patch: string | undefined;
}

export interface DiffStats {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}

const statuses = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
} as const;

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** Files that differ between two commits, sorted by path; `base` undefined is the empty tree. */
export async function diff(
  git: GitStore,
  base: string | undefined,
  head: string,
): Promise<DiffEntry[]> {
  const range = [base ?? emptyTree, head, "--"];
  const flags = ["-c", "diff.renames=true", "diff", "--no-ext-diff", "--no-textconv", "-M"];
  const raw = await git.text([...flags, "--raw", "--numstat", "-z", "--no-abbrev", ...range]);
  const { entries, counts } = parseRaw(raw);
  const patches = splitPatches(
    await git.text([...flags, "--patch", "--no-color", "--full-index", ...range]),
  );
  let next = 0;
  return entries.map((entry, index) => {
    const [additions, deletions] = counts[index] ?? [0, 0];
    const patch = patches[next];
    // A file that becomes a link is shown as one that goes and one that comes.
    next += entry.status === "changed" ? 2 : 1;
    return { ...entry, additions, deletions, patch };
  });
}

/** The whole difference as `git diff` prints it. */
export async function unifiedDiff(
  git: GitStore,
  base: string | undefined,
  head: string,
): Promise<Buffer> {
  const flags = ["-c", "diff.renames=true", "diff", "--no-ext-diff", "--no-textconv", "-M"];
  return Buffer.from(await git.text([...flags, "--no-color", base ?? emptyTree, head, "--"]));
}

export function total(entries: readonly DiffEntry[]): DiffStats {
  const sum = (key: "additions" | "deletions") =>
    entries.reduce((count, entry) => count + entry[key], 0);
  return { files: entries.length, additions: sum("additions"), deletions: sum("deletions") };
}

type RawEntry = Omit<DiffEntry, "additions" | "deletions" | "patch">;

/** `--raw` records come first, then `--numstat` ones, all with NUL between their parts. */
function parseRaw(raw: string): { entries: RawEntry[]; counts: [number, number][] } {
  const fields = raw.split("\0");
  const entries: RawEntry[] = [];
  const counts: [number, number][] = [];
  for (let at = 0; at < fields.length;) {
    const field = fields[at] ?? "";
    const record = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([ADMRCT])/.exec(field);
    if (record !== null) {
      const letter = record[3] as keyof typeof statuses;
      const moved = letter === "R" || letter === "C";
      entries.push({
        status: statuses[letter],
        blob: (letter === "D" ? record[1] : record[2]) ?? "",
        previousPath: moved ? fields[at + 1] : undefined,
        path: fields[at + (moved ? 2 : 1)] ?? "",
      });
      at += moved ? 3 : 2;
      continue;
    }
    const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(field);
    if (count !== null) counts.push([Number(count[1]) || 0, Number(count[2]) || 0]);
    // A rename leaves its numstat path empty and adds two more fields.
    at += count?.[3] === "" ? 3 : 1;
  }
  return { entries, counts };
}

/**
 * One patch for each file, in git's order, without the lines before the first hunk. Only a line
 * feed ends a line here: a file may hold other line separators.
 */
function splitPatches(text: string): (string | undefined)[] {
  return text
    .split(/(?<=\n)(?=diff --git )/)
    .filter((part) => part.startsWith("diff --git "))
    .map((part) => {
      const start = part.indexOf("\n@@ ");
      return start < 0 ? undefined : part.slice(start + 1).replace(/\n$/, "");
    });
}
