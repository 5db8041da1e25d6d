import type { Schema, TypeName } from "../lift/schema.ts";
import { typeNames } from "../lift/schema.ts";
import type { Resolve } from "./expand.ts";
import { isNothing } from "./read.ts";
import { wrap } from "./walk/steps.ts";

/** Ways out of one schema that are followed. */
const maxWays = 24;
const maxDepth = 5;

/**
 * Schemas whose values lie outside of `schema`, one for each thing that it says: together its
 * complement, as far as it goes. They guide the search for an example; they prove nothing.
 */
export function negate(resolve: Resolve, schema: Schema, depth = 0): Schema[] {
  if (isNothing(schema)) return [{}];
  if (depth > maxDepth) return [{ not: schema }];
  const ways: Schema[] = [];
  const target = typeof schema["$ref"] === "string" ? resolve(schema) : undefined;
  if (target !== undefined) ways.push(...negate(resolve, target, depth + 1));
  for (const [keyword, value] of Object.entries(schema)) {
    const escape = escapes[keyword];
    if (escape !== undefined) {
      ways.push(
        ...escape(value as never, schema, (inner) => negate(resolve, inner as Schema, depth + 1)),
      );
    }
  }
  return ways.slice(0, maxWays);
}

type Escape = (value: never, schema: Schema, negated: (schema: unknown) => Schema[]) => Schema[];

const escapes: Readonly<Record<string, Escape>> = {
  type: (value: TypeName | readonly TypeName[]) => {
    const listed = new Set<TypeName>(typeof value === "string" ? [value] : value);
    const others = typeNames.filter((type) => type !== "integer" && !listed.has(type));
    const ways: Schema[] = others
      .filter((type) => type !== "number" || !listed.has("integer"))
      .map((type) => ({ type }));
    return listed.has("integer") && !listed.has("number")
      ? [...ways, { type: "number", not: { type: "integer" } }]
      : ways;
  },
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
  properties: (value: Record<string, Schema>, _schema, negated) =>
    Object.entries(value).flatMap(([name, inner]) =>
      negated(inner).map((way) => wrap([{ kind: "property", name }], way, "sent")),
    ),
  patternProperties: () => [],
  additionalProperties: (value: Schema, schema, negated) => {
    const known = new Set(Object.keys((schema["properties"] ?? {}) as object));
    let name = "extra";
    while (known.has(name)) name += "_";
    return negated(value).map((way) => wrap([{ kind: "key", name }], way, "sent"));
  },
  unevaluatedProperties: (value: Schema, _schema, negated) =>
    negated(value).map((way) => wrap([{ kind: "key", name: "extra" }], way, "sent")),
  propertyNames: (value: Schema, _schema, negated) =>
    negated(value)
      .flatMap((way) => namesIn(way))
      .map((name) => ({ type: "object", required: [name] })),
  dependentRequired: (value: Record<string, readonly string[]>) =>
    Object.entries(value).flatMap(([trigger, names]) =>
      names.map((name) => ({ allOf: [{ type: "object", required: [trigger] }, without(name)] })),
    ),
  dependentSchemas: (value: Record<string, Schema>, _schema, negated) =>
    Object.entries(value).flatMap(([trigger, inner]) =>
      negated(inner).map((way) => ({ allOf: [{ type: "object", required: [trigger] }, way] })),
    ),
  items: (value: Schema, schema, negated) => {
    const index = ((schema["prefixItems"] ?? []) as readonly unknown[]).length;
    return negated(value).map((way) => wrap([{ kind: "item", index }], way, "sent"));
  },
  unevaluatedItems: (value: Schema, schema, negated) => {
    const index = ((schema["prefixItems"] ?? []) as readonly unknown[]).length;
    return [index, index + 1, index + 2].flatMap((at) =>
      negated(value).map((way) => wrap([{ kind: "item", index: at }], way, "sent")),
    );
  },
  prefixItems: (value: readonly Schema[], _schema, negated) =>
    value.flatMap((inner, index) =>
      negated(inner).map((way) => wrap([{ kind: "item", index }], way, "sent")),
    ),
  contains: (value: Schema, schema, negated) => {
    const most = schema["maxContains"] as number | undefined;
    const tooMany =
      most === undefined || most > 50
        ? []
        : [
            {
              type: "array",
              prefixItems: Array.from({ length: most + 1 }, () => value),
              minItems: most + 1,
            },
          ];
    const least = (schema["minContains"] as number | undefined) ?? 1;
    const missing =
      least === 0
        ? []
        : [
            { type: "array", maxItems: 0 },
            ...negated(value).map((way) => ({ type: "array", items: way, minItems: 1 })),
          ];
    const tooFew =
      least > 1 && least <= 50
        ? [
            {
              type: "array",
              minItems: least - 1,
              prefixItems: Array.from({ length: least - 1 }, () => value),
              maxItems: least - 1,
            },
          ]
        : [];
    return [...tooFew, ...missing, ...tooMany];
  },
  not: (value: Schema) => [value],
  allOf: (value: readonly Schema[], _schema, negated) => value.flatMap((member) => negated(member)),
  anyOf: (value: readonly Schema[], _schema, negated) =>
    noneOf(value.map((member) => negated(member))),
  oneOf: (value: readonly Schema[], _schema, negated) => [
    ...noneOf(value.map((member) => negated(member))),
    ...value
      .slice(0, 6)
      .flatMap((left, index) =>
        value.slice(index + 1, 6).map((right) => ({ allOf: [left, right] })),
      ),
  ],
  if: (value: Schema, schema, negated) => [
    ...(schema["then"] === undefined
      ? []
      : negated(schema["then"]).map((way) => ({ allOf: [value, way] }))),
    ...(schema["else"] === undefined
      ? []
      : negated(value).flatMap((outside) =>
          negated(schema["else"]).map((way) => ({ allOf: [outside, way] })),
        )),
  ],
};

function without(name: string): Schema {
  return { type: "object", properties: { [name]: { not: {} } } };
}

/** One way out of each member, taken together: the first ways, then the second ones. */
function noneOf(ways: readonly (readonly Schema[])[]): Schema[] {
  const rounds = Math.min(Math.max(0, ...ways.map(({ length }) => length)), 6);
  return Array.from({ length: rounds }, (_, round) => ({
    allOf: ways.map((list) => list[Math.min(round, list.length - 1)] ?? { not: {} }),
  }));
}

/** Property names inside a region that speaks about strings. */
function namesIn(region: Schema): string[] {
  const most = region["maxLength"] as number | undefined;
  const least = region["minLength"] as number | undefined;
  if (most !== undefined) return ["a".repeat(Math.min(most, 1))];
  if (least !== undefined) return least < 1_000 ? ["a".repeat(least)] : [];
  return ["extra", "A", "0", "a b", "_", "a-b"];
}
