import type { Kept, Mutant } from "../../../lab/index.ts";
import type { Style } from "../suite/style.ts";
import { assertionOf, assertionsFor } from "./assertions/index.ts";
import { killsComment } from "./kills.ts";
import type { Plain, Table } from "./table.ts";
import { titleOf } from "./title.ts";

/** Lines of a test file, with the title by which the framework reports each test. */
export interface Printed {
  readonly lines: readonly string[];
  readonly tests: readonly { readonly title: string; readonly kept: Kept }[];
}

export interface Printer {
  readonly style: Style;
  readonly mutant: (id: string) => Mutant | undefined;
  /** Makes a title that no other test of the file has. */
  readonly unique: (title: string) => string;
}

/** A test of its own, or undefined where no plain assertion says what is expected. */
export function printSingle(printer: Printer, kept: Kept): Printed | undefined {
  const { style } = printer;
  const assertion = assertionOf(kept, assertionsFor[style.assertions]);
  if (assertion === undefined) return undefined;
  const title = printer.unique(titleOf(kept));
  const isAsync = [...kept.input.statements, assertion].some((line) => /\bawait\b/.test(line));
  const body = [...kept.input.statements.map((line) => line.replace(/;$/, "")), assertion];
  return {
    lines: [
      `// ${comment(printer, kept)}`,
      `${style.word}(${text(style, title)}, ${isAsync ? "async " : ""}() => {`,
      ...body.map((line) => style.indent + end(style, line)),
      end(style, "})"),
    ],
    tests: [{ title, kept }],
  };
}

/** One assertion for many rows: `test.each` where the framework has it, else a loop. */
export function printTable(printer: Printer, table: Table): Printed {
  const { style } = printer;
  const names = table.rows[0]?.arguments.length === 1 ? ["input"] : ordinals;
  const parameters = names.slice(0, table.rows[0]?.arguments.length ?? 0);
  const rows = table.rows.map(({ kept, arguments: given, expected }) => {
    const values = [...given, expected].map((value) => plainText(style, value)).join(", ");
    return `${style.indent}[${values}], // ${comment(printer, kept)}`;
  });
  const { same } = assertionsFor[style.assertions];
  const assertion = end(style, same(`${table.callee}(${parameters.join(", ")})`, "expected"));
  const print = style.assertions === "expect" ? asEach : asLoop;
  return {
    lines: print(style, table, parameters, rows, assertion),
    tests: table.rows.map(({ kept, arguments: given, expected }) => ({
      title: `${table.callee}(${given.map((value) => JSON.stringify(value)).join(", ")}) is ${JSON.stringify(expected)}`,
      kept,
    })),
  };
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

function asEach(
  style: Style,
  { callee }: Table,
  parameters: readonly string[],
  rows: readonly string[],
  assertion: string,
): readonly string[] {
  const title = `${callee}(${parameters.map(() => "%j").join(", ")}) is %j`;
  return [
    `${style.word}.each([`,
    ...rows,
    `])(${text(style, title)}, (${[...parameters, "expected"].join(", ")}) => {`,
    style.indent + assertion,
    end(style, "})"),
  ];
}

function asLoop(
  style: Style,
  { callee, rows: [row] }: Table,
  parameters: readonly string[],
  rows: readonly string[],
  assertion: string,
): readonly string[] {
  const shown = (name: string, value: Plain | undefined): string =>
    typeof value === "string" ? `\${JSON.stringify(${name})}` : `\${${name}}`;
  const given = parameters.map((name, at) => shown(name, row?.arguments[at])).join(", ");
  const title = `\`${callee}(${given}) is ${shown("expected", row?.expected)}\``;
  return [
    `for (const [${[...parameters, "expected"].join(", ")}] of [`,
    ...rows,
    "]) {",
    `${style.indent}${style.word}(${title}, () => {`,
    style.indent.repeat(2) + assertion,
    style.indent + end(style, "})"),
    "}",
  ];
}

function comment({ mutant }: Printer, { uniqueKills }: Kept): string {
  return killsComment(uniqueKills.flatMap((id) => mutant(id) ?? []));
}

function plainText(style: Style, value: Plain): string {
  return typeof value === "string" ? text(style, value) : JSON.stringify(value);
}

/** In the project's quotes, unless the other kind needs fewer escapes. */
export function text({ quote }: Style, content: string): string {
  const double = JSON.stringify(content);
  const [singles, doubles] = [count(content, "'"), count(content, '"')];
  if (quote === '"' ? doubles <= singles : doubles < singles) return double;
  return `'${double.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

export function end({ semicolons }: Style, line: string): string {
  return semicolons ? `${line};` : line;
}

function count(content: string, character: string): number {
  return content.split(character).length - 1;
}
