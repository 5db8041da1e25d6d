import { isRecord, own } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { membersOf, type Resolve } from "../expand.ts";

/** What one value comes to in the schemas that judge it. */
export interface Reached {
  /** Each schema that applies to the value or a part of it, with the names it meets there. */
  readonly names: ReadonlyMap<Schema, ReadonlySet<string>>;
}

/** More than this for one value means a description made to be slow. */
const maxVisits = 20_000;

const inPlace = ["not", "if", "then", "else"];
const ofMembers = ["additionalProperties", "unevaluatedProperties"];
const ofItems = ["items", "contains", "unevaluatedItems"];

/**
 * Follows a value through the schemas: what it does not come to cannot change the answer, and a
 * validator need not be compiled from it.
 */
export function reached(resolve: Resolve, schemas: readonly Schema[], value: unknown): Reached {
  const names = new Map<Schema, Set<string>>();
  const seen = new Map<Schema, Set<unknown>>();
  const open: (readonly [Schema, unknown])[] = schemas.map((schema) => [schema, value]);
  let visits = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [schema, part] = next;
    const met = seen.get(schema) ?? new Set();
    if (met.has(part)) continue;
    seen.set(schema, met.add(part));
    visits += 1;
    if (visits > maxVisits) throw new Error("it has too many parts");
    const known = names.get(schema) ?? new Set();
    names.set(schema, known);
    if (isRecord(part)) for (const name of Object.keys(part)) known.add(name);
    for (const pair of below(resolve, schema, part)) open.push(pair);
  }
  return { names };
}

/** The schemas that `schema` applies to the value or to parts of it, each with what it applies to. */
function* below(
  resolve: Resolve,
  schema: Schema,
  value: unknown,
): Generator<readonly [Schema, unknown]> {
  const at = (keyword: string): readonly Schema[] =>
    schema[keyword] === undefined ? [] : [schema[keyword] as Schema];
  const target = typeof schema["$ref"] === "string" ? resolve(schema) : undefined;
  if (target !== undefined) yield [target, value];
  for (const inner of inPlace.flatMap(at)) yield [inner, value];
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const member of membersOf(schema, keyword)) yield [member, value];
  }
  if (Array.isArray(value)) {
    const prefix = membersOf(schema, "prefixItems");
    for (const [index, item] of value.entries()) {
      if (prefix[index] !== undefined) yield [prefix[index], item];
      for (const inner of ofItems.flatMap(at)) yield [inner, item];
    }
  } else if (isRecord(value)) yield* belowMembers(schema, value, at);
}

function* belowMembers(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  at: (keyword: string) => readonly Schema[],
): Generator<readonly [Schema, unknown]> {
  const patterned = Object.values((schema["patternProperties"] ?? {}) as Record<string, Schema>);
  for (const [name, member] of Object.entries(value)) {
    const named = own(schema["properties"], name) as Schema | undefined;
    const needed = own(schema["dependentSchemas"], name) as Schema | undefined;
    if (named !== undefined) yield [named, member];
    if (needed !== undefined) yield [needed, value];
    for (const inner of [...patterned, ...ofMembers.flatMap(at)]) yield [inner, member];
    for (const inner of at("propertyNames")) yield [inner, name];
  }
}
