import { isObject, isModestJson, type JsonValue } from "../json.ts";
import type { SchemaNode } from "../universe.ts";

const mostSchemas = 400;
const mostValues = 300;
const deepestValue = 50;

const simple: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  "",
  "a",
  "0",
  [],
  [null],
  {},
  { a: null },
];

/**
 * Values worth a try where nothing better is known: those that the schemas themselves show, and
 * a few of each kind.
 */
export function poolOf(roots: readonly SchemaNode[]): readonly JsonValue[] {
  const values = new Set<JsonValue>(simple);
  const seen = new Set<object>();
  const open: { readonly schema: unknown; readonly home: SchemaNode }[] = roots.map((home) => ({
    schema: home.schema,
    home,
  }));
  for (
    let next = open.shift();
    next !== undefined && seen.size < mostSchemas;
    next = open.shift()
  ) {
    const { schema, home } = next;
    if (typeof schema !== "object" || schema === null || seen.has(schema)) continue;
    seen.add(schema);
    if (isObject(schema)) {
      for (const value of shown(schema)) if (values.size < mostValues) values.add(value);
      if (typeof schema["$ref"] === "string") {
        const target = home.space.resolve(schema["$ref"], home.document);
        if (target?.op === "schema") open.push({ schema: target.node.schema, home: target.node });
      }
    }
    for (const part of Object.values(schema)) open.push({ schema: part, home });
  }
  return [...values];
}

function shown(schema: Readonly<Record<string, unknown>>): readonly JsonValue[] {
  const { enum: listed, examples, example, default: standard, minimum, maximum } = schema;
  const lists = [listed, examples].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const values = [...lists, schema["const"], example, standard, minimum, maximum];
  return values.filter(
    (value): value is JsonValue => value !== undefined && isModestJson(value, deepestValue),
  );
}
