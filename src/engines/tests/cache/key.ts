import { createHash } from "node:crypto";
import { closureOf, importsOf, type CodeFile } from "./imports.ts";

/** Everything that can change what a test does to a mutant. */
export interface Ground {
  /** Files whose mutants are tried. */
  readonly sources: ReadonlySet<string>;
  /** All code of the project, tests and their helpers included. */
  readonly code: readonly CodeFile[];
  /** All other files: package.json, lockfile, settings, snapshots, data. */
  readonly others: readonly CodeFile[];
  /** Installed packages with their versions. */
  readonly installed: ReadonlyMap<string, string>;
  /** Name and version of Lamplighter, Node, the test framework and StrykerJS. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * One key for each source: a hash of all that the fates of its mutants rest on. That is every file
 * that is not a source, the packages and the tools; of the sources, those that it imports, and
 * those that a test imports which imports it. Where imports do not tell all (a file is read, a
 * program started, a name computed), it is every source.
 */
export function keysOf(ground: Ground): ReadonlyMap<string, string> {
  const texts = new Map(ground.code.map(({ path, text }) => [path, text]));
  const names = new Set(ground.installed.keys());
  const imports = new Map(ground.code.map((file) => [file.path, importsOf(file, texts, names)]));
  const apart = ground.code.filter(({ path }) => !ground.sources.has(path));
  const common = digest([
    Object.entries(ground.tools).sort(),
    [...ground.installed].sort(),
    pairs(ground.others),
    pairs(apart),
  ]);
  const closures = new Map(ground.code.map(({ path }) => [path, closureOf(path, imports)]));
  const key = (source: string): string => {
    const needed = new Set(closures.get(source));
    for (const { path } of apart) {
      const reached = closures.get(path);
      if (reached?.has(source)) for (const one of reached) needed.add(one);
    }
    const isOpaque = [...needed, ...apart.map(({ path }) => path)].some(
      (path) => imports.get(path)?.opaque ?? true,
    );
    const rest = isOpaque ? ground.sources : needed;
    return digest([source, common, [...rest].sort().map((path) => [path, texts.get(path)])]);
  };
  return new Map([...ground.sources].map((source) => [source, key(source)]));
}

function pairs(files: readonly CodeFile[]): readonly (readonly [string, string])[] {
  return files
    .map(({ path, text }) => [path, text] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
