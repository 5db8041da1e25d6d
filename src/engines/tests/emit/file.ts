import type { Kept, ModuleFormat, Mutant } from "../../../lab/index.ts";
import type { Style } from "../suite/style.ts";
import { assertionsFor } from "./assertions/index.ts";
import { importLines, quoted } from "./imports.ts";
import { end, printSingle, printTable, text, type Printed, type Printer } from "./print.ts";
import { intoTables } from "./table.ts";

export interface EmitRequest {
  readonly style: Style;
  /** Where the file will stand, relative to the project. */
  readonly path: string;
  readonly kept: readonly Kept[];
  readonly mutant: (id: string) => Mutant | undefined;
  readonly formatOf: (module: string) => ModuleFormat;
  /** Turns the order of the tests around, to see whether one leans on another. */
  readonly order?: (blocks: readonly Printed[]) => readonly Printed[];
  /** Statements before everything else. */
  readonly preamble?: readonly string[];
}

export interface EmittedFile {
  readonly path: string;
  readonly text: string;
  readonly tests: readonly { readonly title: string; readonly kept: Kept }[];
  /** Kept inputs whose outcome no plain assertion can say. */
  readonly unprinted: readonly Kept[];
}

export function emitFile(request: EmitRequest): EmittedFile {
  const { style, kept, path } = request;
  const printer: Printer = { style, mutant: request.mutant, unique: uniqueTitles() };
  const { tables, single } = intoTables(kept);
  const printed = [
    ...tables.map((table) => printTable(printer, table)),
    ...single.flatMap((one) => printSingle(printer, one) ?? []),
  ];
  const done = new Set(printed.flatMap(({ tests }) => tests.map((test) => test.kept)));
  const blocks = request.order?.(printed) ?? printed;
  const head = [
    ...(request.preamble ?? []),
    ...frameworkImport(style),
    ...importLines(
      style,
      path,
      [...done].flatMap(({ input }) => input.imports),
      request.formatOf,
    ),
  ];
  return {
    path,
    text: `${[head.map((line) => (line.startsWith("//") ? line : end(style, line))).join("\n"), ...grouped(style, blocks)].filter((part) => part !== "").join("\n\n")}\n`,
    tests: blocks.flatMap(({ tests }) => tests),
    unprinted: kept.filter((one) => !done.has(one)),
  };
}

/** Under the function's name where the project groups its tests, else one after the other. */
function grouped(style: Style, blocks: readonly Printed[]): readonly string[] {
  if (!style.describes) return blocks.map(({ lines }) => lines.join("\n"));
  const groups = new Map<string, Printed[]>();
  for (const block of blocks) {
    const name = block.tests[0]?.kept.input.calls ?? "";
    groups.set(name, [...(groups.get(name) ?? []), block]);
  }
  return [...groups].map(([name, members]) =>
    [
      `describe(${text(style, name)}, () => {`,
      members.map(({ lines }) => lines.map((line) => style.indent + line).join("\n")).join("\n\n"),
      end(style, "})"),
    ].join("\n"),
  );
}

export function frameworkImport(style: Style): readonly string[] {
  const { imports } = assertionsFor[style.assertions];
  const words = [
    ...(style.describes ? ["describe"] : []),
    ...(style.assertions === "expect" ? ["expect"] : []),
    style.word,
  ].sort();
  const module = {
    jest: "@jest/globals",
    vitest: "vitest",
    mocha: "mocha",
    "node:test": "node:test",
  }[style.framework];
  return [
    ...(imports === undefined ? [] : [bring(style, imports.names, imports.module)]),
    ...(style.imported ? [bring(style, `{ ${words.join(", ")} }`, module)] : []),
  ];
}

function bring(style: Style, names: string, module: string): string {
  return style.modules === "esm"
    ? `import ${names} from ${quoted(style, module)}`
    : `const ${names} = require(${quoted(style, module)})`;
}

function uniqueTitles(): (title: string) => string {
  const seen = new Map<string, number>();
  return (title) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  };
}
