import { posix } from "node:path";
import type { Files } from "../../../ports/index.ts";
import type { FrameworkName } from "./framework.ts";
import type { Project } from "./project.ts";

/** How the project's people write tests; what they do not show is as the field's defaults are. */
export interface Style {
  readonly framework: FrameworkName;
  readonly modules: "esm" | "cjs";
  /** `it` or `test`. */
  readonly word: "it" | "test";
  readonly describes: boolean;
  readonly assertions: "expect" | "assert" | "chai";
  /** True where the framework's functions are imported, and not global. */
  readonly imported: boolean;
  readonly quote: '"' | "'";
  readonly semicolons: boolean;
  readonly indent: string;
  /** What relative imports end in: as the file is called, nothing, or `.js` for TypeScript. */
  readonly endings: "as-file" | "none" | "js";
  /** How test files are called and where they stand. */
  readonly place: TestPlace;
}

export interface TestPlace {
  /** Relative to the project, or undefined when tests stand beside what they test. */
  readonly folder: string | undefined;
  /** What follows the name: `.test.ts`, `.spec.js`, `-test.js`, `.js`. */
  readonly suffix: string;
}

const mostRead = 30;
const ignored = /(?:^|\/)(?:fixtures?|__fixtures__|helpers?|support|mocks?|__mocks__|snapshots?)\//;

/** Test files of the project, the first of which are the best to learn from. */
export function testFiles({ paths }: Project): readonly string[] {
  return paths.filter(
    (path) =>
      !ignored.test(path) &&
      /\.[cm]?[jt]sx?$/.test(path) &&
      (/[.\-_](?:test|spec)\.[cm]?[jt]sx?$/.test(path) ||
        /(?:^|\/)(?:tests?|specs?|__tests__)\/.*/.test(path) ||
        /^tests?\.[cm]?[jt]s$/.test(path)),
  );
}

export async function learnStyle(
  files: Files,
  project: Project,
  framework: FrameworkName,
): Promise<Style> {
  const found = testFiles(project);
  const read = await Promise.all(
    found.slice(0, mostRead).map(async (path) => ({
      path,
      text: (await files.read(posix.join(project.folder, path))) ?? "",
    })),
  );
  const tests = read.filter(({ text }) => /\b(?:it|test|describe|suite)\b/.test(text));
  const all = tests.map(({ text }) => text).join("\n");
  const modules = modulesOf(all, tests[0]?.path, project);
  return {
    framework,
    modules,
    word: wordOf(all, framework),
    describes: /\bdescribe\(/.test(all),
    assertions: assertionsOf(all, framework),
    imported: importedIn(all, framework),
    quote: count(all, /(?:from|require\() ?'/g) > count(all, /(?:from|require\() ?"/g) ? "'" : '"',
    semicolons: all === "" || count(all, /;$/gm) > count(all, /[^;{},(\s]$/gm),
    indent: /^( {2,8}|\t)\S/m.exec(all)?.[1] ?? "  ",
    endings: endingsOf(all, project),
    place: placeOf(
      tests.map(({ path }) => path),
      project,
    ),
  };
}

/** Mocha knows `test` only in one of its interfaces, which is not the usual one. */
function wordOf(all: string, framework: FrameworkName): Style["word"] {
  const [its, tests] = [count(all, /\bit\(/g), count(all, /\btest\(/g)];
  return its > tests || (framework === "mocha" && tests === 0) ? "it" : "test";
}

function modulesOf(all: string, path: string | undefined, { manifest }: Project): "esm" | "cjs" {
  if (path?.endsWith(".cjs") === true) return "cjs";
  if (path === undefined) return manifest.isModule ? "esm" : "cjs";
  return /^\s*import\b[^(]/m.test(all) ? "esm" : "cjs";
}

function assertionsOf(all: string, framework: FrameworkName): Style["assertions"] {
  if (framework === "jest" || framework === "vitest") return "expect";
  return framework === "mocha" && /["']chai["']/.test(all) && /\bexpect\(/.test(all)
    ? "chai"
    : "assert";
}

function importedIn(all: string, framework: FrameworkName): boolean {
  if (framework === "node:test") return true;
  if (framework === "mocha") return /["']mocha["']/.test(all);
  if (framework === "jest") return /["']@jest\/globals["']/.test(all);
  return all === "" || /["']vitest["']/.test(all);
}

function endingsOf(all: string, { paths }: Project): Style["endings"] {
  const imports = [...all.matchAll(/(?:from|require\()\s*["'](\.[^"']*)["']/g)].map(
    ([, path]) => path ?? "",
  );
  if (imports.length === 0) return "as-file";
  const ends = (pattern: RegExp): number => imports.filter((path) => pattern.test(path)).length;
  if (ends(/\.[cm]?tsx?$/) > 0) return "as-file";
  const isTypeScript = paths.some((path) => /(?<!\.d)\.[cm]?tsx?$/.test(path));
  if (ends(/\.[cm]?jsx?$/) > imports.length / 2) return isTypeScript ? "js" : "as-file";
  return "none";
}

function placeOf(tests: readonly string[], { paths }: Project): TestPlace {
  const extension = (path: string): string => /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? ".js";
  const [first] = tests;
  if (first === undefined) {
    const isTypeScript = paths.some((path) => /(?<!\.d)\.ts$/.test(path));
    return { folder: "test", suffix: isTypeScript ? ".test.ts" : ".test.js" };
  }
  const suffixes = tests.map(
    (path) => /(?:[.\-_](?:test|spec))?\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? extension(path),
  );
  const suffix = mostFrequent(suffixes) ?? ".test.js";
  const folders = tests.map(
    (path) => /^.*?(?:tests?|specs?|__tests__)(?=\/)/.exec(path)?.[0] ?? "",
  );
  const folder = mostFrequent(folders);
  if (folder !== undefined && folder !== "") return { folder, suffix };
  const beside = tests.some(
    (path) => !/^tests?\./.test(posix.basename(path)) && posix.dirname(path) !== ".",
  );
  return { folder: beside ? undefined : ".", suffix };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
