import { join } from "node:path";
import type { Tree } from "../../../../ports/index.ts";
import { matching } from "../../../../inputs/index.ts";
import type { BenchPorts } from "../../ports.ts";

const named = ["**/*.{bench,benchmark}.{ts,mts,cts,js,mjs,cjs}"];
const placed = ["{bench,benchmark,benchmarks}/**/*.{ts,mts,cts,js,mjs,cjs}"];
const library = /["'](?:tinybench|mitata|benchmark|vitest)["']/;
const maxBytes = 1_000_000;

/** Files of benchmarks in a tree: those that match, or those that look like it. */
export async function discover(
  { files, trees }: BenchPorts,
  tree: Tree,
  globs: readonly string[],
): Promise<readonly string[]> {
  const all = (await trees.files(tree)).filter((path) => !path.endsWith(".d.ts"));
  if (globs.length > 0) return matching(all, globs);
  const found = new Set(matching(all, named));
  for (const path of matching(all, placed)) {
    const text = await files.read(join(tree.folder, path), { maxBytes }).catch(() => undefined);
    if (text !== undefined && library.test(text)) found.add(path);
  }
  return [...found].sort();
}
