import { join } from "node:path";
import type { Note } from "../../../model/index.ts";
import type { Tree } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";

const lockFiles = ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/**
 * A work tree that was just laid out has no dependencies installed. Those of another serve it
 * where both ask for the same; where they do not, only `build` can install the right ones.
 */
export async function shareDependencies(
  ports: BenchPorts,
  tree: Tree,
  other: Tree,
  side: "base" | "head",
): Promise<readonly Note[]> {
  const here = await ports.trees.open(".");
  for (const from of [other, ...(here === undefined ? [] : [here])]) {
    if (from.folder === tree.folder) continue;
    if ((await askedFor(ports, from)) !== (await askedFor(ports, tree))) continue;
    if (await ports.trees.shareDependencies(from, tree)) return [];
  }
  const [own, others] = [await askedFor(ports, tree), await askedFor(ports, other)];
  if (own === others) return [];
  const text = `${side} asks for other dependencies; where \`build\` does not install them, it has those that are in its folder.`;
  return [{ kind: "remark", text }];
}

/** The text that decides what gets installed. */
async function askedFor({ files }: BenchPorts, { folder }: Tree): Promise<string> {
  for (const name of lockFiles) {
    const text = await files.read(join(folder, name));
    if (text !== undefined) return text;
  }
  const manifest = await files.read(join(folder, "package.json"));
  return manifest === undefined ? "" : dependenciesOf(manifest);
}

/** Without a lock file, what the manifest names. */
function dependenciesOf(manifest: string): string {
  try {
    const { dependencies, devDependencies } = JSON.parse(manifest) as Record<string, unknown>;
    return JSON.stringify({ dependencies, devDependencies });
  } catch {
    return manifest;
  }
}
