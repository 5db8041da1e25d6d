import { matchesGlob } from "node:path";
import type { Project } from "../suite/project.ts";
import { testFiles } from "../suite/style.ts";

const code = /\.[cm]?[jt]s$/;
const declarations = /\.d\.[cm]?ts$/;
/** Not the project's own logic: what builds, checks, shows or packs it. */
const apart =
  /(?:^|\/)(?:\.[^/]+|bench(?:marks?)?|examples?|docs?|scripts?|tools?|fixtures?|__fixtures__|__mocks__|mocks?|build|dist|out|coverage|vendor|public|static|types?|tests?|specs?|__tests__)\//;
const configuration =
  /(?:^|\/)(?:[^/]+\.config|\.[^/]+rc|gulpfile|gruntfile|karma\.conf)\.[cm]?[jt]s$/i;
const packed = /[.-](?:min|bundle|umd|iife)\.[cm]?js$/;

/**
 * The files whose mutants are looked at: those that match `globs`, or what looks like the
 * package's own code. What npm publishes built counts only where there is nothing else.
 */
export function sourcePaths(project: Project, globs: readonly string[]): readonly string[] {
  const tests = new Set(testFiles(project));
  const candidates = project.paths.filter(
    (path) => code.test(path) && !declarations.test(path) && !tests.has(path),
  );
  if (globs.length > 0) {
    return candidates.filter((path) => globs.some((glob) => matchesGlob(path, glob)));
  }
  const own = candidates.filter(
    (path) => !apart.test(path) && !configuration.test(path) && !packed.test(path),
  );
  const { entries } = project.manifest;
  const inFolders = own.filter((path) => /^(?:src|lib|source|packages)\//.test(path));
  const typed = inFolders.filter((path) => path.endsWith("ts"));
  if (typed.length > 0) return typed;
  if (inFolders.length > 0)
    return [...inFolders, ...own.filter((path) => entries.includes(path))].sort(distinctOrder);
  if (own.length > 0) return withoutTwins(own, entries);
  return withoutTwins(
    candidates.filter((path) => isEntry(path, entries)),
    entries,
  );
}

function distinctOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `a.js` and `a.mjs` are one module, built twice. The one that is named as an entry first wins. */
function withoutTwins(paths: readonly string[], entries: readonly string[]): readonly string[] {
  const rank = (path: string): number => (isEntry(path, entries) ? 0 : 1);
  const chosen = new Map<string, string>();
  for (const path of [...paths].sort((one, other) => rank(one) - rank(other))) {
    const name = path.replace(code, "");
    if (!chosen.has(name)) chosen.set(name, path);
  }
  return [...chosen.values()].sort(distinctOrder);
}

/** `main` may leave the ending or `index.js` out. */
export function isEntry(path: string, entries: readonly string[]): boolean {
  const bare = path.replace(code, "");
  return entries.some((entry) => {
    const name = entry.replace(/\/$/, "");
    return name === path || name === bare || `${name}/index` === bare;
  });
}
