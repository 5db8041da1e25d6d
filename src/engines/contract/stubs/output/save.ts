import { posix } from "node:path";
import { Failure } from "../../../../model/index.ts";
import type { Files } from "../../../../ports/index.ts";
import { isOurs } from "./ours.ts";

export interface Saved {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Ours, from an earlier run, and no longer described. */
  readonly stale: readonly string[];
}

/** Writes all files or, where a person changed one of them, none: then it throws a Failure. */
export async function save(
  files: Files,
  folder: string,
  contents: ReadonlyMap<string, string>,
): Promise<Saved> {
  const written: string[] = [];
  const unchanged: string[] = [];
  const foreign: string[] = [];
  for (const [name, text] of contents) {
    const path = posix.join(folder, name);
    const before = await files.read(path);
    if (before === text) unchanged.push(path);
    else if (before === undefined || isOurs(before)) written.push(path);
    else foreign.push(path);
  }
  if (foreign.length > 0) throw changed(foreign);
  for (const [name, text] of contents) {
    const path = posix.join(folder, name);
    if (written.includes(path)) await files.write(path, text);
  }
  return { written, unchanged, stale: await staleIn(files, folder, contents) };
}

async function staleIn(files: Files, folder: string, contents: ReadonlyMap<string, string>) {
  const found: string[] = [];
  for (const name of await files.list(posix.join(folder, "fixtures"))) {
    const path = posix.join("fixtures", name);
    if (contents.has(path) || !name.endsWith(".json")) continue;
    const text = await files.read(posix.join(folder, path));
    if (text !== undefined && isOurs(text)) found.push(posix.join(folder, path));
  }
  return found;
}

function changed(paths: readonly string[]): Failure {
  const more = paths.length > 5 ? `, and ${paths.length - 5} more` : "";
  return new Failure({
    code: "file-changed",
    what: "A file is in the way that was changed since it was written, or is not ours",
    where: `${paths.slice(0, 5).join(", ")}${more}`,
    why: "Its first lines hold no hash that fits. Nothing was written, so that no work is lost.",
    fix: "move the changes elsewhere and delete it, or give another `--out`.",
  });
}
