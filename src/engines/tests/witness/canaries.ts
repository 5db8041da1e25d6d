import { posix } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { ImportedName, ModuleFormat } from "../../../lab/index.ts";
import { frameworkImport } from "../emit/file.ts";
import { importLines } from "../emit/imports.ts";
import { end, text } from "../emit/print.ts";
import type { Style } from "../suite/style.ts";
import type { StrykerMutant } from "./mutation-report.ts";

/** Mutants whose fate is known before the run. One that comes out otherwise makes all others void. */
interface Canary {
  readonly name: string;
  /** The code that is mutated, as it stands once in the source. */
  readonly code: string;
  readonly operator: string;
  readonly allowed: readonly StrykerMutant["status"][];
}

const stopped = ["Killed", "Timeout", "RuntimeError", "CompileError"] as const;

const canaries: readonly Canary[] = [
  {
    name: "one that a test sees",
    code: "left + right",
    operator: "ArithmeticOperator",
    allowed: ["Killed"],
  },
  {
    name: "one that no test looks at",
    code: "first - second",
    operator: "ArithmeticOperator",
    allowed: ["Survived"],
  },
  // Either answer stops a reader from looking for a missing test; "survived" would not.
  {
    name: "one that breaks the import",
    code: "1 + 1",
    operator: "ArithmeticOperator",
    allowed: stopped,
  },
  {
    name: "one that never ends",
    code: "at += 1",
    operator: "AssignmentOperator",
    allowed: ["Timeout", "Killed"],
  },
];

export interface CanaryFiles {
  readonly source: { readonly path: string; readonly text: string };
  readonly test: { readonly path: string; readonly text: string };
}

/** A module and its tests, in the project's own language and style, next to what is mutated. */
export function canaryFiles(
  style: Style,
  beside: { readonly path: string; readonly format: ModuleFormat },
  testPath: string,
): CanaryFiles {
  const extension = posix.extname(beside.path);
  const path = posix.join(posix.dirname(beside.path), `lamplighter-canary${extension}`);
  return {
    source: { path, text: sourceOf(beside.format) },
    test: { path: testPath, text: testOf(style, path, testPath, beside.format) },
  };
}

const functions = ["addition", "counting", "unseen"];

function sourceOf(format: ModuleFormat): string {
  const isCommonJs = format === "cjs";
  return [
    "// @ts-nocheck",
    "const two = 1 + 1;",
    'if (two !== 2) throw new Error("This mutant breaks the import.");',
    "function addition(left, right) {\n  return left + right;\n}",
    "function unseen(first, second) {\n  return first - second;\n}",
    "function counting(end) {\n  let at = 0;\n  while (at < end) {\n    at += 1;\n  }\n  return at;\n}",
    isCommonJs
      ? `module.exports = { ${functions.join(", ")} };`
      : `export { ${functions.join(", ")} };`,
    "",
  ].join("\n");
}

/** Without any assertion library, since what is tried here is the runner. */
function testOf(style: Style, module: string, path: string, format: ModuleFormat): string {
  const names = functions.map((name): ImportedName => ({ name, local: name, module }));
  const bare: Style = { ...style, describes: false };
  const test = (title: string, body: string): string =>
    `${style.word}(${text(style, title)}, () => {\n${style.indent}${body}\n${end(style, "})")}`;
  const unlike = (call: string, value: number): string =>
    `if (${call} !== ${value}) throw new Error(${text(style, "not as expected")})`;
  return [
    "// @ts-nocheck",
    [...frameworkImport(bare), ...importLines(bare, path, names, () => format)]
      .map((line) => end(style, line))
      .join("\n"),
    test("lamplighter canary: addition", end(style, unlike("addition(2, 3)", 5))),
    test("lamplighter canary: unseen", end(style, "unseen(2, 3)")),
    test("lamplighter canary: counting", end(style, unlike("counting(3)", 3))),
    "",
  ].join("\n\n");
}

/** `path:line:column-line:column` of each canary, as StrykerJS's `mutate` reads it. */
export function canaryRanges({ source }: CanaryFiles): readonly string[] {
  return canaries.map(({ code }) => {
    const lines = source.text.split("\n");
    const line = lines.findIndex((one) => one.includes(code));
    const column = lines[line]?.indexOf(code) ?? 0;
    return `${source.path}:${line + 1}:${column}-${line + 1}:${column + code.length}`;
  });
}

/** Throws a Failure that says what is broken when a canary did not come out as it has to. */
export function checkCanaries(files: CanaryFiles, mutants: readonly StrykerMutant[]): void {
  for (const canary of canaries) {
    const status = statusOf(canary, files, mutants);
    if (status !== undefined && canary.allowed.includes(status)) continue;
    throw wrongCanary(canary.name, status ?? "missing", canary.allowed);
  }
}

/** Whether the two that need no restart, the one that dies and the one that lives, are right. */
export function seemsRight(files: CanaryFiles, mutants: readonly StrykerMutant[]): boolean {
  return canaries.slice(0, 2).every((canary) => {
    const status = statusOf(canary, files, mutants);
    return status !== undefined && canary.allowed.includes(status);
  });
}

function statusOf(
  { code, operator }: Canary,
  { source }: CanaryFiles,
  mutants: readonly StrykerMutant[],
): StrykerMutant["status"] | undefined {
  const line = source.text.split("\n").findIndex((one) => one.includes(code)) + 1;
  const found = mutants.find(
    (mutant) =>
      mutant.file === source.path && mutant.operator === operator && mutant.start.line === line,
  );
  return found?.status;
}

function wrongCanary(name: string, status: string, allowed: readonly string[]): Failure {
  return new Failure({
    code: "witness-canary",
    what: `StrykerJS cannot be believed here: of its known mutants, ${name} came out as ${status}`,
    where: "the four mutants that are planted into every run",
    why: `It has to be ${allowed.join(" or ")}. Every other result of the run may be as wrong, so none is reported.`,
    fix: "see which versions of StrykerJS, its runner and the test framework do not go together (docs/tests.md).",
  });
}
