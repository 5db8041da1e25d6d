import { resolveInside } from "../../../lab/index.ts";

export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** What each file imports of the project, and whether that is all that it can depend on. */
export interface Imports {
  readonly paths: readonly string[];
  /** It reads files, starts programs, or imports what only the run can tell. */
  readonly opaque: boolean;
}

const imported =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire(?:\.resolve)?\s*\(\s*)(["'])([^"'\n]*)\1/g;
/** A path in any other call: a mock of a module, a helper that loads it. */
const relative = /(["'`])(\.{1,2}\/[^"'`\n]*)\1/g;
const computed = /\b(?:import|require)\s*\(\s*(?!["'][^"'\n]*["']\s*[,)])/;
const opening =
  /\bimport\.meta\.(?:glob|resolve)|\brequire\.context\b|\bnew Worker\b|\bprocess\.binding\b/;
/** What Node brings along, by its old names. */
const builtin =
  /^(?:assert(?:\/strict)?|buffer|child_process|cluster|crypto|events|fs(?:\/promises)?|http|https|module|os|path|perf_hooks|querystring|stream|string_decoder|timers|url|util|vm|worker_threads|zlib)$/;
/** Packages through which code comes to files that it does not import. */
const reaching =
  /^(?:(?:node:)?(?:fs|fs\/promises|child_process|cluster|worker_threads|module|vm)|.*\b(?:fs|glob|globby|execa|spawn|proxyquire|rewire|fresh|esmock|memfs|chokidar)\b.*)$/;

/** Reads the imports of one file. `installed` are the names of packages with a known version. */
export function importsOf(
  { path, text }: CodeFile,
  known: { has(path: string): boolean },
  installed: ReadonlySet<string>,
): Imports {
  const paths = [...text.matchAll(relative)].flatMap(
    ([, , specifier = ""]) => resolveInside(path, specifier, known) ?? [],
  );
  const isClear = [...text.matchAll(imported)].every(
    ([, , specifier = ""]) =>
      resolveInside(path, specifier, known) !== undefined ||
      (isPackage(specifier, installed) && !reaching.test(specifier)),
  );
  return { paths, opaque: !isClear || computed.test(text) || opening.test(text) };
}

function isPackage(specifier: string, installed: ReadonlySet<string>): boolean {
  if (specifier.startsWith("node:") || builtin.test(specifier)) return true;
  const [scope = "", name = ""] = specifier.split("/");
  return installed.has(scope.startsWith("@") ? `${scope}/${name}` : scope);
}

/** Every file that `from` comes to by imports, itself included. */
export function closureOf(from: string, imports: ReadonlyMap<string, Imports>): Set<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...(imports.get(path)?.paths ?? []));
  }
  return found;
}
