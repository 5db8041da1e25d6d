import { readdirSync, statSync, type Stats } from "node:fs";
import { dirname, join, matchesGlob, normalize, resolve, sep } from "node:path";

export interface FoundFiles {
  /** Absolute paths of files, sorted. */
  readonly files: string[];
  /** The folder that the paths inside an artifact start from. */
  readonly root: string;
}

/**
 * Files that patterns of @actions/glob name: a pattern that names a folder means all below
 * it, `!` takes files out again, `#` starts a comment, and broken links are left out.
 */
export function findFiles(
  folder: string,
  patterns: readonly string[],
  hidden: boolean,
): FoundFiles {
  const lines = patterns
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const wanted = lines.filter((line) => !line.startsWith("!")).map((line) => resolve(folder, line));
  const unwanted = lines
    .filter((line) => line.startsWith("!"))
    .map((line) => resolve(folder, line.slice(1)));
  const matches = (patternList: string[], path: string): boolean =>
    patternList.some(
      (pattern) => matchesGlob(path, pattern) || matchesGlob(path, join(pattern, "**")),
    );
  const searchPaths = withoutNested(wanted.map(staticPrefix));
  const files = searchPaths
    .flatMap((start) => walk(start, hidden))
    .filter((path) => matches(wanted, path) && !matches(unwanted, path))
    .sort();
  return { files, root: rootOf(searchPaths, files) };
}

/** The part of a pattern before its first wildcard: where a search has to start. */
function staticPrefix(pattern: string): string {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  return normalize(wild < 0 ? pattern : parts.slice(0, wild).join(sep) || sep);
}

function withoutNested(paths: string[]): string[] {
  const unique = [...new Set(paths)];
  return unique.filter(
    (path) => !unique.some((other) => other !== path && path.startsWith(join(other, sep))),
  );
}

/** actions/upload-artifact: the one search path, a lone file's folder, or the common ancestor. */
function rootOf(searchPaths: string[], files: string[]): string {
  const [first = sep, ...others] = searchPaths;
  if (others.length === 0) return files.length === 1 && files[0] === first ? dirname(first) : first;
  const parts = searchPaths.map((path) => path.split(sep));
  const [shortest = []] = [...parts].sort((a, b) => a.length - b.length);
  const differs = shortest.findIndex((part, i) => parts.some((path) => path[i] !== part));
  return shortest.slice(0, differs < 0 ? undefined : differs).join(sep) || sep;
}

function walk(path: string, hidden: boolean): string[] {
  const found = statOf(path);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (!hidden && entry.name.startsWith(".")) return [];
    const below = join(path, entry.name);
    // A link to a folder could lead round in a circle.
    if (entry.isSymbolicLink() && statOf(below)?.isDirectory() === true) return [];
    return walk(below, hidden);
  });
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
