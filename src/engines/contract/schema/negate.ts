import type { Schema, TypeName } from "../lift/schema.ts";
import type { Resolve } from "./expand.ts";
import { isNothing } from "./read.ts";
import { first } from "./sample/sample.ts";
import { freshName } from "./walk/names.ts";
import { type Step, wrap } from "./walk/steps.ts";

/** Ways out of one schema that are followed. */
const maxWays = 24;
const maxDepth = 5;

/**
 * Schemas whose values lie outside of `schema`, one for each thing that it says: together its
 * complement, as far as it goes. They guide the search for an example; they prove nothing.
 * Made one by one, as a schema of many parts has many ways out and the first ones mostly do.
 */
export function negate(resolve: Resolve, schema: Schema): Iterable<Schema> {
  return { [Symbol.iterator]: () => first(waysOut(resolve, schema, 0), maxWays) };
}

function* waysOut(resolve: Resolve, schema: Schema, depth: number): Generator<Schema> {
  if (isNothing(schema)) {
    yield {};
    return;
  }
  if (depth > maxDepth) return;
  const negated: Negated = (inner) => waysOut(resolve, inner, depth + 1);
  const target = typeof schema["$ref"] === "string" ? resolve(schema) : undefined;
  if (target !== undefined) yield* negated(target);
  // Another type is the last way out: what is searched mostly has a type of its own.
  const keywords = Object.entries(schema).sort(([left], [right]) => last(left) - last(right));
  for (const [keyword, value] of keywords) {
    const escape = escapes[keyword];
    if (escape !== undefined) yield* escape(value as never, schema, negated);
  }
}

function last(keyword: string): number {
  return keyword === "type" ? 1 : 0;
}

type Negated = (schema: Schema) => Iterable<Schema>;
type Escape = (value: never, schema: Schema, negated: Negated) => Iterable<Schema>;

const escapes: Readonly<Record<string, Escape>> = {
  type: (value: TypeName | readonly TypeName[]) => otherTypes(value),
  enum: (value: readonly unknown[]) => [{ not: { enum: value } }],
  const: (value: unknown) => [{ not: { const: value } }],
  minimum: (value: number) => [{ type: "number", exclusiveMaximum: value }],
  maximum: (value: number) => [{ type: "number", exclusiveMinimum: value }],
  exclusiveMinimum: (value: number) => [{ type: "number", maximum: value }],
  exclusiveMaximum: (value: number) => [{ type: "number", minimum: value }],
  multipleOf: (value: number) => [{ type: "number", not: { multipleOf: value } }],
  minLength: (value: number) => (value > 0 ? [{ type: "string", maxLength: value - 1 }] : []),
  maxLength: (value: number) => [{ type: "string", minLength: value + 1 }],
  pattern: (value: string) => [{ type: "string", not: { pattern: value } }],
  format: (value: string) => [{ not: { format: value } }],
  minItems: (value: number) => (value > 0 ? [{ type: "array", maxItems: value - 1 }] : []),
  maxItems: (value: number) => [{ type: "array", minItems: value + 1 }],
  uniqueItems: () => [{ type: "array", minItems: 2, not: { uniqueItems: true } }],
  minProperties: (value: number) =>
    value > 0 ? [{ type: "object", maxProperties: value - 1 }] : [],
  maxProperties: (value: number) => [{ type: "object", minProperties: value + 1 }],
  required: (value: readonly string[]) => value.map((name) => without(name)),
  *properties(value: Record<string, Schema>, _schema, negated) {
    for (const [name, inner] of Object.entries(value)) {
      yield* inside({ kind: "property", name }, negated(inner));
    }
  },
  additionalProperties: (value: Schema, schema, negated) => {
    const known = new Map(Object.entries(schema["properties"] ?? {}));
    return inside({ kind: "key", name: freshName(known) }, negated(value));
  },
  unevaluatedProperties: (value: Schema, _schema, negated) =>
    inside({ kind: "key", name: "extra" }, negated(value)),
  *propertyNames(value: Schema, _schema, negated) {
    for (const way of negated(value)) {
      for (const name of namesIn(way)) yield { type: "object", required: [name] };
    }
  },
  *dependentRequired(value: Record<string, readonly string[]>) {
    for (const [trigger, names] of Object.entries(value)) {
      for (const name of names) yield { allOf: [having(trigger), without(name)] };
    }
  },
  *dependentSchemas(value: Record<string, Schema>, _schema, negated) {
    for (const [trigger, inner] of Object.entries(value)) {
      for (const way of negated(inner)) yield { allOf: [having(trigger), way] };
    }
  },
  items: (value: Schema, schema, negated) =>
    inside({ kind: "item", index: prefixOf(schema) }, negated(value)),
  *unevaluatedItems(value: Schema, schema, negated) {
    const index = prefixOf(schema);
    for (const at of [index, index + 1, index + 2]) {
      yield* inside({ kind: "item", index: at }, negated(value));
    }
  },
  *prefixItems(value: readonly Schema[], _schema, negated) {
    for (const [index, inner] of value.entries()) {
      yield* inside({ kind: "item", index }, negated(inner));
    }
  },
  contains: (value: Schema, schema, negated) => outsideContains(value, schema, negated),
  not: (value: Schema) => [value],
  *allOf(value: readonly Schema[], _schema, negated) {
    for (const member of value) yield* negated(member);
  },
  anyOf: (value: readonly Schema[], _schema, negated) => noneOf(value, negated),
  *oneOf(value: readonly Schema[], _schema, negated) {
    yield* noneOf(value, negated);
    for (const [index, left] of value.slice(0, 6).entries()) {
      for (const right of value.slice(index + 1, 6)) yield { allOf: [left, right] };
    }
  },
  *if(value: Schema, schema, negated) {
    const [consequence, alternative] = [schema["then"], schema["else"]] as (Schema | undefined)[];
    for (const way of consequence === undefined ? [] : negated(consequence)) {
      yield { allOf: [value, way] };
    }
    for (const outside of alternative === undefined ? [] : first(negated(value), 4)) {
      for (const way of negated(alternative ?? {})) yield { allOf: [outside, way] };
    }
  },
};

function otherTypes(value: TypeName | readonly TypeName[]): Schema[] {
  const listed = new Set<TypeName>(typeof value === "string" ? [value] : value);
  const others: Schema[] = (["null", "boolean", "number", "string", "array", "object"] as const)
    .filter((type) => !listed.has(type) && (type !== "number" || !listed.has("integer")))
    .map((type) => ({ type }));
  return listed.has("integer") && !listed.has("number")
    ? [...others, { type: "number", not: { type: "integer" } }]
    : others;
}

function* outsideContains(value: Schema, schema: Schema, negated: Negated): Generator<Schema> {
  const least = (schema["minContains"] as number | undefined) ?? 1;
  const most = schema["maxContains"] as number | undefined;
  if (least > 1) yield { ...arrayOf(value, least - 1), maxItems: least - 1 };
  if (least > 0) {
    yield { type: "array", maxItems: 0 };
    for (const way of negated(value)) yield { type: "array", items: way, minItems: 1 };
  }
  if (most !== undefined) yield arrayOf(value, most + 1);
}

function arrayOf(item: Schema, length: number): Schema {
  const prefixItems = Array.from({ length: Math.min(length, 50) }, () => item);
  return { type: "array", prefixItems, minItems: length };
}

/** One way out of each member, taken together: the first ways, then the second ones. */
function* noneOf(members: readonly Schema[], negated: Negated): Generator<Schema> {
  const ways = members.map((member) => [...first(negated(member), 6)]);
  const rounds = Math.max(0, ...ways.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    yield { allOf: ways.map((list) => list[Math.min(round, list.length - 1)] ?? { not: {} }) };
  }
}

function* inside(step: Step, ways: Iterable<Schema>): Generator<Schema> {
  for (const way of ways) yield wrap([step], way, "sent");
}

function prefixOf(schema: Schema): number {
  return ((schema["prefixItems"] ?? []) as readonly unknown[]).length;
}

function having(name: string): Schema {
  return { type: "object", required: [name] };
}

function without(name: string): Schema {
  return { type: "object", properties: { [name]: { not: {} } } };
}

/** Property names inside a region that speaks about strings. */
function namesIn(region: Schema): string[] {
  const most = region["maxLength"] as number | undefined;
  const least = region["minLength"] as number | undefined;
  if (most !== undefined) return ["a".repeat(Math.min(most, 1))];
  if (least !== undefined) return least < 1_000 ? ["a".repeat(least)] : [];
  return ["extra", "A", "0", "a b", "_", "a-b"];
}
