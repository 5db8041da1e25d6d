import { posix } from "node:path";
import { Failure } from "../../model/index.ts";
import type { Files } from "../../ports/index.ts";
import { resolveInside } from "../evaluate/resolve.ts";
import type { ModuleFile, ModuleFormat, Subject, SubjectDocument } from "../types/subject.ts";

const mostFiles = 400;
const mostBytes = 400_000;
const readmes = ["README.md", "readme.md", "Readme.md", "README.markdown"];

interface Manifest {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly source?: unknown;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly types?: unknown;
  readonly typings?: unknown;
}

/**
 * The package in a folder: its entry, what that loads, and what documents it. Sources come before
 * built files. `wanted` narrows what is mutated to those paths; then they are the entries as well,
 * after the package's own.
 */
export async function readSubject(
  files: Files,
  folder: string,
  wanted?: readonly string[],
): Promise<Subject> {
  const manifest = await readManifest(files, folder);
  const read = reader(files, folder);
  const main = await mainEntry(manifest, read);
  const entries = [...new Set([...(main === undefined ? [] : [main]), ...(wanted ?? [])])];
  const isEsm = manifest.type === "module";
  const loaded = await closure(entries, read, isEsm);
  const isWanted = (path: string): boolean => wanted === undefined || wanted.includes(path);
  const mutated = loaded.filter(({ path }) => isWanted(path));
  if (mutated.length === 0) throw nothingToMutate(folder, wanted);
  return {
    folder,
    name: typeof manifest.name === "string" ? manifest.name : posix.basename(folder),
    files: mutated,
    support: loaded.filter(({ path }) => !isWanted(path)),
    entries: entries.filter((entry) => loaded.some(({ path }) => path === entry)),
    documents: await documents(manifest, read, mutated),
  };
}

type Read = (path: string) => Promise<string | undefined>;

function reader(files: Files, folder: string): Read {
  const known = new Map<string, Promise<string | undefined>>();
  return (path) => {
    let text = known.get(path);
    if (text === undefined) known.set(path, (text = readFile(files, posix.join(folder, path))));
    return text;
  };
}

async function readFile(files: Files, path: string): Promise<string | undefined> {
  try {
    return await files.read(path, { maxBytes: mostBytes });
  } catch {
    // A folder of that name, or a file too large to be written by hand.
    return undefined;
  }
}

async function readManifest(files: Files, folder: string): Promise<Manifest> {
  const text = await files.read(posix.join(folder, "package.json"));
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Manifest;
  } catch (error) {
    throw new Failure(
      {
        code: "package-json-unreadable",
        what: "The package cannot be read",
        where: posix.join(folder, "package.json"),
        why: "It is not valid JSON.",
        fix: "Correct package.json, or name the folder that holds the package.",
      },
      error,
    );
  }
}

/** A file under `src` is what people change; `dist` is made of it. */
async function mainEntry(manifest: Manifest, read: Read): Promise<string | undefined> {
  const said = [manifest.source, manifest.module, manifest.main].filter(
    (path) => typeof path === "string",
  );
  const named = said.map((path) => posix.normalize(path));
  const stems = named.map((path) => posix.basename(path).replace(/\.(?:[cm]?js|es\.js)$/, ""));
  const sources = [...stems, "index"].flatMap((stem) => [
    `src/${stem}.ts`,
    `src/${stem}.js`,
    `lib/${stem}.ts`,
  ]);
  const built = named.some((path) => /^(?:dist|build|out|lib|esm|cjs)\b/.test(path));
  const first = typeof manifest.source === "string" ? [posix.normalize(manifest.source)] : [];
  for (const path of [...first, ...(built ? sources : []), ...named, ...sources, "index"]) {
    const found = await firstThere(path, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function firstThere(path: string, read: Read): Promise<string | undefined> {
  const candidates = [
    path,
    ...[".js", ".cjs", ".mjs", ".ts", "/index.js", "/index.ts"].map((ending) => path + ending),
  ];
  for (const candidate of candidates) {
    if (/\.[cm]?[jt]sx?$/.test(candidate) && (await read(candidate)) !== undefined)
      return candidate;
  }
  return undefined;
}

/** The entries with every file of the package that they load. */
async function closure(
  entries: readonly string[],
  read: Read,
  isEsm: boolean,
): Promise<ModuleFile[]> {
  const found = new Map<string, ModuleFile>();
  const waiting = [...entries];
  while (waiting.length > 0 && found.size < mostFiles) {
    const path = waiting.shift() ?? "";
    const text = found.has(path) ? undefined : await read(path);
    if (text === undefined) continue;
    found.set(path, { path, text, format: formatOf(path, text, isEsm) });
    for (const specifier of specifiers(text)) {
      const inner = await resolve(path, specifier, read);
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return [...found.values()];
}

async function resolve(from: string, specifier: string, read: Read): Promise<string | undefined> {
  // The resolver asks whether a path is known; here known means that the file is there.
  const asked: string[] = [];
  resolveInside(from, specifier, { has: (path) => asked.push(path) < 0 });
  for (const path of asked)
    if (/\.[cm]?[jt]sx?$/.test(path) && !path.startsWith("..") && (await read(path)) !== undefined)
      return path;
  return undefined;
}

function specifiers(text: string): string[] {
  const pattern =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](\.{1,2}(?:\/[^"'\n]*)?)["']/g;
  return [...text.matchAll(pattern)].map(([, specifier = ""]) => specifier);
}

/** Many packages ship ES modules in `.js` files that only bundlers read. */
export function formatOf(path: string, text: string, isEsm: boolean): ModuleFormat {
  if (/\.[cm]?tsx?$/.test(path)) return "ts";
  if (path.endsWith(".mjs")) return "esm";
  if (path.endsWith(".cjs")) return "cjs";
  return isEsm ||
    /^\s*(?:import\s*["'{*\w]|export\s*(?:[{*]|default\b|const\b|let\b|var\b|function\b|class\b|async\b))/m.test(
      text,
    )
    ? "esm"
    : "cjs";
}

async function documents(
  manifest: Manifest,
  read: Read,
  files: readonly ModuleFile[],
): Promise<SubjectDocument[]> {
  const found: SubjectDocument[] = [];
  for (const path of readmes) {
    const text = await read(path);
    if (text !== undefined && found.length === 0) found.push({ path, kind: "readme", text });
  }
  const types = [manifest.types, manifest.typings].find((path) => typeof path === "string");
  const named = types === undefined ? [] : [posix.normalize(types)];
  // What a compiler has written beside each module says what its source said.
  const beside = files.flatMap(({ path, format }) =>
    format === "ts" ? [] : [path.replace(/\.([cm]?)jsx?$/, ".d.$1ts")],
  );
  for (const path of new Set([...named.map(asDeclarations), ...beside])) {
    const there = await read(path);
    if (there !== undefined) found.push({ path, kind: "declarations", text: there });
  }
  return found;
}

function asDeclarations(path: string): string {
  return path.endsWith(".ts") ? path : `${path}.d.ts`;
}

function nothingToMutate(folder: string, wanted: readonly string[] | undefined): Failure {
  return new Failure({
    code: "nothing-to-mutate",
    what: "There is no module to experiment on",
    where: folder,
    why:
      wanted === undefined
        ? "Neither package.json nor the usual names lead to a module."
        : `None of these is a module there: ${wanted.join(", ")}`,
    fix: "Name the files with `files`, or set `main`, `module` or `source` in package.json.",
  });
}
