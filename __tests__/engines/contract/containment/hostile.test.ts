import { expect, test } from "@jest/globals";
import { liftDraft } from "../../../../src/engines/contract/containment/index.ts";
import { ask } from "./ask.ts";

type Wrap = (inner: unknown) => unknown;

function nested(depth: number, wrap: Wrap, core: unknown): unknown {
  let schema = core;
  for (let i = 0; i < depth; i += 1) schema = wrap(schema);
  return schema;
}

function chain(length: number, link: (next: object) => object): object {
  const $defs = Object.fromEntries(
    Array.from({ length }, (_, i) => [
      `a${i}`,
      i === length - 1 ? { type: "string" } : link({ $ref: `#/$defs/a${i + 1}` }),
    ]),
  );
  return { $ref: "#/$defs/a0", $defs };
}

const numbered = (length: number, make: (index: number) => object) =>
  Array.from({ length }, (_, i) => make(i));
const string = { type: "string" };

/** What matters is to come back soon with no false claim; these are far beyond any real schema. */
const patience = 20_000;

test.each<readonly [string, unknown, unknown, string]>([
  [
    "items 20,000 deep",
    nested(2e4, (items) => ({ items }), string),
    nested(2e4, (items) => ({ items }), true),
    "undecided",
  ],
  ["allOf 20,000 deep", nested(2e4, (one) => ({ allOf: [one] }), string), string, "contained"],
  ["not 20,001 deep", nested(20_001, (not) => ({ not }), string), string, "undecided"],
  [
    "a constant 20,000 deep",
    { const: nested(2e4, (one) => [one], 1) },
    { type: "array" },
    "undecided",
  ],
  [
    "objects that double 60 times",
    chain(60, (next) => ({
      type: "object",
      required: ["x", "y"],
      properties: { x: next, y: next },
    })),
    { type: "object", maxProperties: 1 },
    "undecided",
  ],
  [
    "allOf that doubles 60 times",
    chain(60, (next) => ({ allOf: [next, { ...next, title: "x" }] })),
    { minLength: 1 },
    "not-contained",
  ],
  [
    "a million cases",
    {
      allOf: numbered(20, (i) => ({
        anyOf: [{ required: [`a${i}`] }, { required: [`b${i}`] }, { maxProperties: i }],
      })),
    },
    { type: "object", minProperties: 30 },
    "not-contained",
  ],
  [
    "a thousand alternatives",
    { oneOf: numbered(1000, (i) => ({ const: { i } })) },
    { oneOf: numbered(1000, (i) => ({ required: ["i"], properties: { i: { const: i } } })) },
    "undecided",
  ],
  [
    "an automaton of 2^20 states",
    { pattern: "(a|b)*a(a|b){20}" },
    { pattern: "(a|b)*b(a|b){20}" },
    "undecided",
  ],
  [
    "a pattern that back-tracks",
    { const: `${"a".repeat(60)}!` },
    { pattern: "^(a|a|a+)+$" },
    "not-contained",
  ],
  [
    "a pattern of 100,000 letters",
    { type: "string", pattern: "a".repeat(1e5) },
    { minLength: 5 },
    "undecided",
  ],
  ["a billion characters", { ...string, minLength: 1e9 }, { minLength: 1e8 }, "contained"],
  ["a billion characters missing", { ...string, minLength: 1e8 }, { minLength: 1e9 }, "undecided"],
  ["a billion items missing", { type: "array", minItems: 1e8 }, { minItems: 1e9 }, "undecided"],
  ["a billion members", { type: "object", minProperties: 1e9 }, { minProperties: 10 }, "contained"],
  [
    "numbers of 300 digits",
    { type: "number", multipleOf: 1e-300, minimum: 1e300 },
    { multipleOf: 1e-299 },
    "undecided",
  ],
  ["10,000 values", { enum: numbered(10_000, (i) => ({ i })) }, { type: "object" }, "contained"],
  [
    "unevaluated across 30 alternatives",
    {
      anyOf: numbered(30, (i) => ({ properties: { [`p${i}`]: true } })),
      unevaluatedProperties: false,
    },
    { maxProperties: 3 },
    "undecided",
  ],
])(
  "%s",
  (_, sub, sup, expected) => {
    expect(ask(sub, sup).kind).toBe(expected);
  },
  patience,
);

test.each([
  [{ required: "x" }],
  [{ type: "text" }],
  [{ properties: [] }],
  [{ pattern: "(" }],
  [{ const: Infinity }],
  [{ enum: [[new Date(0)], undefined] }],
  [{ allOf: {} }],
  [{ items: 5 }],
  [7],
  [null],
])("nothing is claimed of the malformed schema %p", (schema) => {
  expect(ask(schema, { type: "array", minItems: 3 }).kind).toBe("undecided");
});

test("lifting takes any depth and any rubbish", () => {
  const deep = nested(20_000, (items) => ({ items }), string);
  expect(liftDraft(deep, "draft-07").get("")).toHaveProperty("$ref");
  expect(liftDraft(null, "draft-04").get("")).toHaveProperty("$ref");
  expect(liftDraft({ $id: ":://", $ref: "%%%" }, "2020-12").get("")).toHaveProperty("$ref");
});
