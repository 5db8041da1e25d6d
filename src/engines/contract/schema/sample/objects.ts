import type { Schema } from "../../lift/schema.ts";
import { own, put } from "../../json.ts";
import { samplesOf } from "../../pattern/sample.ts";
import type { Conjunction } from "../expand.ts";
import { all, documented, highest, isNothing, propertySchemas, requiredOf } from "../read.ts";

type Sample = (schemas: readonly Schema[]) => Iterable<unknown>;

/** An object with more members is not made. */
const maxMembers = 300;

/** How many other values of each member are tried. */
const variations = 3;

export function* objectCandidates(conjunction: Conjunction, sample: Sample): Generator<object> {
  const known = documented(conjunction);
  const required = closure(conjunction, new Set(requiredOf(conjunction).keys()));
  if (required.size > maxMembers) return;
  const smallest = build(conjunction, grow(conjunction, required, known), sample);
  if (smallest === undefined) return;
  yield smallest;
  yield* varied(conjunction, smallest, sample);
  // An open `oneOf` can need an optional member to tell its branches apart.
  const telling = [...known].filter(([, schemas]) => schemas.some(tells)).map(([name]) => name);
  for (const names of [telling, [...known.keys()].slice(0, 40)]) {
    const more = closure(conjunction, new Set([...required, ...names]));
    if (more.size === required.size) continue;
    const optional = new Set([...more].filter((name) => !required.has(name)));
    const larger = build(conjunction, more, sample, optional);
    if (larger !== undefined) yield larger;
  }
}

/** A member with a single value, as discriminators have it. */
function tells(schema: Schema): boolean {
  const values = schema["enum"];
  return Object.hasOwn(schema, "const") || (Array.isArray(values) && values.length === 1);
}

function closure(conjunction: Conjunction, names: Set<string>): Set<string> {
  const rules = all<Record<string, readonly string[]>>(conjunction, "dependentRequired");
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const { value } of rules) {
      for (const [name, others] of Object.entries(value)) {
        if (names.has(name)) for (const other of others) names.add(other);
      }
    }
  }
  return names;
}

/** Adds names until `minProperties` is reached: documented ones first. */
function grow(
  conjunction: Conjunction,
  required: ReadonlySet<string>,
  known: ReadonlyMap<string, readonly Schema[]>,
): Set<string> {
  const names = new Set(required);
  const least = Math.min(highest(conjunction, "minProperties")?.value ?? 0, maxMembers);
  const patterns = all<Record<string, Schema>>(conjunction, "patternProperties").flatMap(
    ({ value }) => Object.keys(value),
  );
  const offered = [
    ...[...known].filter(([, schemas]) => !schemas.some(isNothing)).map(([name]) => name),
    ...patterns.flatMap((pattern) => samplesOf(pattern, 0)),
    ...all<Schema>(conjunction, "propertyNames").flatMap(({ value }) => namesOf(value)),
    ...Array.from({ length: least }, (_, index) => `key${index}`),
  ];
  for (const name of offered) {
    if (names.size >= least) break;
    names.add(name);
  }
  return names;
}

function namesOf(schema: Schema): string[] {
  const listed = (own(schema, "enum") ?? []) as readonly unknown[];
  const pattern = own(schema, "pattern");
  const least = (own(schema, "minLength") ?? 0) as number;
  return [
    ...listed.filter((name): name is string => typeof name === "string"),
    ...(typeof pattern === "string" ? samplesOf(pattern, least).flatMap(lengthened) : []),
    ...(least > 0 && least < 1_000 ? ["a".repeat(least)] : []),
  ];
}

/** A pattern that is open at its end takes these too. */
function lengthened(name: string): string[] {
  return ["", "a", "b", "c"].map((end) => `${name}${end}`);
}

function build(
  conjunction: Conjunction,
  names: ReadonlySet<string>,
  sample: Sample,
  optional: ReadonlySet<string> = new Set(),
): object | undefined {
  const built = {};
  for (const name of names) {
    const [value] = take(sample(schemasFor(conjunction, name, names)), 1);
    if (value === undefined && optional.has(name)) continue;
    if (value === undefined) return undefined;
    put(built, name, value);
  }
  return built;
}

function* varied(conjunction: Conjunction, built: object, sample: Sample): Generator<object> {
  const names = new Set(Object.keys(built));
  for (const name of [...names].slice(0, 12)) {
    const schemas = schemasFor(conjunction, name, names);
    for (const value of take(sample(schemas), variations + 1).slice(1)) {
      const other = { ...built };
      put(other, name, value);
      yield other;
    }
  }
}

/** `dependentSchemas` speak about the whole object; what they say of this member counts too. */
function schemasFor(
  conjunction: Conjunction,
  name: string,
  names: ReadonlySet<string>,
): readonly Schema[] {
  const dependent = all<Record<string, Schema>>(conjunction, "dependentSchemas").flatMap(
    ({ value }) =>
      Object.entries(value)
        .filter(([trigger]) => names.has(trigger))
        .map(([, schema]) => schema),
  );
  if (dependent.length === 0) return propertySchemas(conjunction, name);
  const nodes = [...conjunction.nodes, ...dependent];
  return propertySchemas({ nodes, choices: [] }, name);
}

function take(values: Iterable<unknown>, count: number): unknown[] {
  const taken: unknown[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length >= count) break;
  }
  return taken;
}
