import type { JsonValue } from "../../src/engines/contract/containment/index.ts";
import type { Source } from "./schema-generator.ts";

type Schema = Record<string, unknown>;

const names = ["a", "b", "c", "ab"];
const patterns = ["^a", "b$", "^c$"];
const leaves: readonly Schema[] = [
  ...[{}, { type: "integer" }, { type: "string" }, { const: 1 }, { enum: [1, "x"] }],
  ...[{ type: "object" }, { type: "null" }, { required: ["a"] }, { not: { required: ["b"] } }],
];

/** Schemas of what bodies are made of: objects in objects, put together in every way there is. */
export function shape(s: Source, depth = 3): Schema {
  const made = Array.from({ length: 1 + s.below(3) }, () => part(s, depth));
  return Object.fromEntries(made.flatMap((one) => Object.entries(one)));
}

/** Schemas that document much and refuse little, so that most bodies tell who documents what. */
export function documentation(s: Source, depth = 4): Schema {
  if (depth <= 0) return s.next() < 0.8 ? {} : { type: "integer" };
  const inner = () => documentation(s, depth - 1);
  const members = () => Object.fromEntries(s.some(names, 2).map((key) => [key, inner()]));
  const makers: readonly (() => Schema)[] = [
    ...[0, 1, 2, 3].map(() => () => ({ properties: members() })),
    () => ({ allOf: [inner(), inner()] }),
    () => ({ anyOf: [inner(), inner()] }),
    () => ({ anyOf: [{ required: ["a"], ...inner() }, inner()] }),
    () => ({
      oneOf: [
        { ...inner(), required: ["a"] },
        { ...inner(), not: { required: ["a"] } },
      ],
    }),
    () => ({ if: { required: [s.pick(names)], ...inner() }, then: inner(), else: inner() }),
    () => ({ dependentSchemas: { [s.pick(names)]: inner() } }),
    () => ({ $ref: "#/$defs/x" }),
  ];
  const made = [
    { properties: members() },
    s.pick(makers)(),
    ...(s.next() < 0.3 ? [s.pick(makers)()] : []),
  ];
  return Object.fromEntries(made.flatMap((one) => Object.entries(one)));
}

/** With a schema that may lead back into itself. */
export function recursiveShape(s: Source): Schema {
  if (s.next() < 0.5)
    return { ...documentation(s), $defs: { x: { properties: { b: {}, c: {} } } } };
  const root = shape(s);
  return s.next() < 0.4 ? { ...root, $defs: { x: shape(s, 2) } } : { ...root, $defs: { x: {} } };
}

function part(s: Source, depth: number): Schema {
  if (depth <= 0) return s.pick(leaves);
  const inner = () => (s.next() < 0.15 ? { $ref: "#/$defs/x" } : shape(s, depth - 1));
  const members = (keys: readonly string[]) =>
    Object.fromEntries([s.pick(keys), ...s.some(keys, 2)].map((key) => [key, inner()]));
  const makers: readonly (() => Schema)[] = [
    ...[0, 1, 2, 3].map(() => () => ({ properties: members(names) })),
    () => ({ type: "object", properties: members(names) }),
    () => ({ properties: members(names), required: s.some(names, 2) }),
    () => ({ patternProperties: members(patterns) }),
    () => ({ additionalProperties: inner() }),
    () => ({ allOf: [inner(), inner()] }),
    () => ({ anyOf: [inner(), inner()] }),
    () => ({ oneOf: [inner(), inner(), inner()] }),
    () => ({ anyOf: [inner()] }),
    () => ({ if: inner(), then: inner(), else: inner() }),
    () => ({ dependentSchemas: { [s.pick(names)]: inner() } }),
    () => ({ items: inner() }),
    () => ({ prefixItems: [inner()], items: inner() }),
    () => ({ contains: inner() }),
    () => ({ unevaluatedProperties: s.next() < 0.5 ? inner() : { not: {} } }),
    () => ({ not: inner() }),
    () => s.pick(leaves),
  ];
  return s.pick(makers)();
}

/** Objects and arrays of the names that shapes use. */
export function body(s: Source, depth = 3): JsonValue {
  if (depth === 0 || s.next() < 0.2) return s.pick<JsonValue>([1, "x", null, {}, []]);
  if (s.next() < 0.15) return Array.from({ length: s.below(3) }, () => body(s, depth - 1));
  return Object.fromEntries(
    s.some([...names, "d", "abb"], 4).map((name) => [name, body(s, depth - 1)]),
  );
}
