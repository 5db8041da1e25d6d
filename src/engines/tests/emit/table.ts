import type { Kept } from "../../../lab/index.ts";

/** One row: what goes in, and what has to come out, all of them plain. */
export interface Row {
  readonly kept: Kept;
  readonly arguments: readonly Plain[];
  readonly expected: Plain;
}

export type Plain = string | number | boolean | null;

/** Calls of one function with plain values, alike enough to be rows of a table. */
export interface Table {
  readonly callee: string;
  readonly rows: readonly Row[];
}

export const fewestRows = 3;

/** Splits tests into tables of at least three rows of one shape, and those that stand alone. */
export function intoTables(kept: readonly Kept[]): {
  readonly tables: readonly Table[];
  readonly single: readonly Kept[];
} {
  const shapes = new Map<string, { readonly callee: string; readonly rows: Row[] }>();
  for (const one of kept) {
    const call = plainCall(one);
    if (call === undefined) continue;
    const shape = JSON.stringify([call.callee, [...call.arguments, call.expected].map(typeName)]);
    const { rows } = shapes.get(shape) ?? { rows: [] };
    shapes.set(shape, { callee: call.callee, rows: [...rows, { ...call, kept: one }] });
  }
  const tables = [...shapes.values()].filter(({ rows }) => rows.length >= fewestRows);
  const inTables = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.kept)));
  return { tables, single: kept.filter((one) => !inTables.has(one)) };
}

function plainCall({ input, expected }: Kept) {
  if (input.statements.length > 0 || input.isAsync) return undefined;
  if (expected.kind !== "returned" || expected.value.kind !== "primitive") return undefined;
  const [, callee, given] = /^([\w$]+(?:\.[\w$]+)*)\((.+)\)$/s.exec(input.expression) ?? [];
  const result = plain(`[${expected.value.source}]`);
  const values = plain(`[${given ?? ""}]`);
  if (callee === undefined || result?.[0] === undefined || values === undefined) return undefined;
  return { callee, arguments: values, expected: result[0] };
}

/** JSON knows exactly the values that a title and a reader can show: no -0, NaN or undefined. */
function plain(list: string): readonly Plain[] | undefined {
  try {
    const values = JSON.parse(list) as unknown[];
    return values.every((value) => value === null || typeof value !== "object") &&
      !values.some((value) => Object.is(value, -0))
      ? (values as Plain[])
      : undefined;
  } catch {
    return undefined;
  }
}

function typeName(value: Plain): string {
  return value === null ? "null" : typeof value;
}
