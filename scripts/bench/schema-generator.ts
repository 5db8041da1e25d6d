import type { JsonValue } from "../../src/engines/contract/containment/index.ts";

type Schema = boolean | Record<string, unknown>;
type Maker = (source: Source, depth: number) => Record<string, unknown>;

const names = ["a", "b", "ab", "c"];
const patterns = ["^a", "b$", "^a+$", "^[ab]{1,2}$", "a|b", "^(?!a)", "^(a|bc)*$", "c"];
const values: readonly JsonValue[] = [
  ...[null, true, false, 0, 1, 2, 3, -1, 0.5, 1.5, 6, "", "a", "b", "ab", "abc", "c"],
  ...[[], [1], [1, 1], ["a", 0], [[]], {}, { a: 1 }, { a: "a", b: null }, { c: {} }, [1, 2, 3]],
];
const types = ["null", "boolean", "integer", "number", "string", "array", "object"];

/** A repeatable stream of random choices (mulberry32). */
export class Source {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined && items.length === 0) throw new Error("nothing to pick from");
    return item as Item;
  }

  some<Item>(items: readonly Item[], most: number): Item[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(items));
  }

  /** A schema whose `$defs` may lead back into it. */
  schema(): Record<string, unknown> {
    const schema = keywords(this, 3);
    if (this.next() < 0.25) schema["$defs"] = { x: keywords(this, 2), y: keywords(this, 1) };
    return withoutBrokenReferences(schema);
  }

  /** A schema that is often a little wider or narrower than the given one. */
  relative(schema: Record<string, unknown>): Record<string, unknown> {
    return withoutBrokenReferences(this.#relative(structuredClone(schema)));
  }

  #relative(copy: Record<string, unknown>): Record<string, unknown> {
    const kind = this.below(10);
    if (kind === 0) return this.schema();
    if (kind === 1) return { anyOf: [copy, keywords(this, 1)], ...definitionsOf(copy) };
    if (kind === 2) return { allOf: [copy, keywords(this, 1)], ...definitionsOf(copy) };
    if (kind === 3) return { not: { not: copy }, ...definitionsOf(copy) };
    for (let edits = 1 + this.below(2); edits > 0; edits -= 1) mutate(this, copy, 3);
    return copy;
  }
}

function definitionsOf(schema: Record<string, unknown>): Record<string, unknown> {
  const { $defs } = schema;
  return $defs === undefined ? {} : { $defs };
}

function sub(source: Source, depth: number): Schema {
  if (depth <= 0 || source.next() < 0.08) return source.next() < 0.7;
  return keywords(source, depth - 1);
}

const makers: readonly Maker[] = [
  (s) => ({ type: source(s) }),
  (s) => ({ type: s.pick(types) }),
  (s) => ({ enum: [s.pick(values), ...s.some(values, 4)] }),
  (s) => ({ const: s.pick(values) }),
  (s) => ({ minimum: s.below(7) - 2 }),
  (s) => ({ maximum: s.below(7) }),
  (s) => ({ exclusiveMinimum: s.below(4) - 1 }),
  (s) => ({ exclusiveMaximum: s.below(6) / 2 }),
  (s) => ({ multipleOf: s.pick([1, 2, 3, 0.5, 4, 6]) }),
  (s) => ({ minLength: s.below(4) }),
  (s) => ({ maxLength: s.below(4) }),
  (s) => ({ pattern: s.pick(patterns) }),
  (s) => ({ minItems: s.below(4) }),
  (s) => ({ maxItems: s.below(4) }),
  () => ({ uniqueItems: true }),
  (s, d) => ({ items: sub(s, d) }),
  (s, d) => ({ prefixItems: [sub(s, d), ...(s.next() < 0.5 ? [sub(s, d)] : [])] }),
  (s, d) => ({ prefixItems: [sub(s, d)], items: sub(s, d) }),
  (s, d) => ({ contains: sub(s, d) }),
  (s, d) => ({ contains: sub(s, d), minContains: s.below(3), maxContains: s.below(4) }),
  (s) => ({ required: [...new Set([s.pick(names), ...s.some(names, 2)])] }),
  (s) => ({ minProperties: s.below(4) }),
  (s) => ({ maxProperties: s.below(4) }),
  (s, d) => ({ properties: members(s, d, names) }),
  (s, d) => ({ properties: members(s, d, names), required: [s.pick(names)] }),
  (s, d) => ({ properties: members(s, d, names), additionalProperties: sub(s, d) }),
  (s, d) => ({ patternProperties: members(s, d, patterns) }),
  (s, d) => ({ patternProperties: members(s, d, patterns), additionalProperties: sub(s, d) }),
  (s, d) => ({ additionalProperties: sub(s, d) }),
  (s, d) => ({ propertyNames: sub(s, d) }),
  (s) => ({ dependentRequired: { [s.pick(names)]: [s.pick(names)] } }),
  (s, d) => ({ dependentSchemas: { [s.pick(names)]: sub(s, d) } }),
  (s, d) => ({ allOf: [sub(s, d), sub(s, d)] }),
  (s, d) => ({ anyOf: [sub(s, d), sub(s, d)] }),
  (s, d) => ({ oneOf: [sub(s, d), sub(s, d)] }),
  (s, d) => ({ oneOf: [sub(s, d), sub(s, d), sub(s, d)] }),
  (s, d) => ({ not: sub(s, d) }),
  (s, d) => ({ if: sub(s, d), then: sub(s, d), else: sub(s, d) }),
  (s, d) => ({ unevaluatedProperties: sub(s, d), properties: members(s, d, names) }),
  (s, d) => ({ unevaluatedProperties: s.next() < 0.3, anyOf: [sub(s, d), sub(s, d)] }),
  (s, d) => ({ unevaluatedItems: sub(s, d), prefixItems: [sub(s, d)] }),
  (s, d) => ({ unevaluatedItems: false, if: sub(s, d), then: sub(s, d), else: sub(s, d) }),
  (s, d) => ({ items: { $ref: s.pick(["#", "#/$defs/x"]) }, minItems: d % 2 }),
  (s) => ({ properties: { a: { $ref: s.pick(["#", "#/$defs/x", "#/$defs/y"]) } } }),
  (s) => ({ additionalProperties: { $ref: s.pick(["#", "#/$defs/y"]) } }),
];

function source(s: Source): string[] {
  return [...new Set([s.pick(types), s.pick(types)])];
}

function members(s: Source, depth: number, keys: readonly string[]): Record<string, Schema> {
  return Object.fromEntries([s.pick(keys), ...s.some(keys, 2)].map((key) => [key, sub(s, depth)]));
}

function keywords(s: Source, depth: number): Record<string, unknown> {
  const made = Array.from({ length: 1 + s.below(3) }, () => s.pick(makers)(s, depth));
  const schema = Object.fromEntries(made.flatMap((one) => Object.entries(one)));
  if (s.next() < 0.35 && schema["type"] === undefined) schema["type"] = s.pick(types);
  return schema;
}

/** Adds, drops or replaces a keyword somewhere in the schema. */
function mutate(s: Source, schema: Record<string, unknown>, depth: number): void {
  const below = Object.entries(schema).flatMap(schemasIn);
  if (depth > 0 && below.length > 0 && s.next() < 0.6) {
    mutate(s, s.pick(below), depth - 1);
    return;
  }
  const keys = Object.keys(schema).filter((key) => key !== "$defs");
  if (keys.length > 0 && s.next() < 0.4) Reflect.deleteProperty(schema, s.pick(keys));
  if (s.next() < 0.7) Object.assign(schema, s.pick(makers)(s, 1));
}

/** The schemas right below one, where keywords hold schemas: not in `enum` and the like. */
function schemasIn([keyword, value]: [string, unknown]): Record<string, unknown>[] {
  if (["enum", "const", "dependentRequired"].includes(keyword)) return [];
  if (typeof value !== "object" || value === null) return [];
  const isMap = ["properties", "patternProperties", "dependentSchemas", "$defs"].includes(keyword);
  const schemas: unknown[] = isMap || Array.isArray(value) ? Object.values(value) : [value];
  return schemas.filter((one): one is Record<string, unknown> => typeof one === "object");
}

/** Definitions that a reference names are made to exist. */
function withoutBrokenReferences(schema: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(schema);
  const $defs: Record<string, unknown> = { ...(schema["$defs"] as object | undefined) };
  for (const name of ["x", "y"]) {
    if (text.includes(`"#/$defs/${name}"`)) $defs[name] ??= { type: ["string", "array", "null"] };
  }
  return Object.keys($defs).length === 0 ? schema : { ...schema, $defs };
}

/** Constants of the schemas, values near their bounds, and small values put together at random. */
export function randomInstances(s: Source, schemas: readonly unknown[]): readonly JsonValue[] {
  const pool = new Set<JsonValue>(values);
  const collect = (value: unknown): void => {
    if (typeof value === "number") for (const by of [-1, -0.5, 0, 0.5, 1]) pool.add(value + by);
    if (typeof value === "string") pool.add(value);
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === "enum" && Array.isArray(part)) for (const one of part) pool.add(one as JsonValue);
      if (key === "const") pool.add(part as JsonValue);
      collect(part);
    }
  };
  schemas.forEach(collect);
  const known = [...pool];
  return [...known, ...Array.from({ length: 120 }, () => instance(s, known, 3))];
}

function instance(s: Source, known: readonly JsonValue[], depth: number): JsonValue {
  const kind = depth === 0 ? 0 : s.below(3);
  if (kind === 0) return s.pick(known);
  if (kind === 1) return Array.from({ length: s.below(4) }, () => instance(s, known, depth - 1));
  const keys = s.some([...names, "abc", "ba", "d"], 3);
  return Object.fromEntries(keys.map((key) => [key, instance(s, known, depth - 1)]));
}
