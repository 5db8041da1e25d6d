import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

const integer = { type: "integer" };
const string = { type: "string" };

test.each([
  [{ items: integer }, { items: { type: "number" } }, "contained"],
  [{ type: "array", items: { type: "number" } }, { items: integer }, "[0.1]"],
  [{ type: "array", maxItems: 2 }, { maxItems: 1 }, "[null,null]"],
  [{ type: "array", items: false }, { maxItems: 0 }, "contained"],
  [{ type: "array", prefixItems: [string], items: false }, { items: string }, "contained"],
  [{ type: "array", prefixItems: [string] }, { items: string }, '["",null]'],
  [{ type: "array", minItems: 1, items: false }, false, "contained"],
  [{ const: [] }, { prefixItems: [false] }, "contained"],
])("items: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ type: "array", contains: { const: 1 } }, { minItems: 1 }, "contained"],
  [{ type: "array", contains: { const: 1 } }, { contains: integer }, "contained"],
  [{ type: "array", contains: integer }, { contains: { const: 1 } }, "[0]"],
  [{ contains: integer, minContains: 2 }, { contains: integer }, "contained"],
  [
    { type: "array", contains: integer, maxContains: 1, items: integer },
    { maxItems: 1 },
    "contained",
  ],
  [{ type: "array", contains: string, maxContains: 1 }, { maxItems: 1 }, '["",null]'],
  [
    { type: "array", allOf: [{ contains: { const: 1 } }, { contains: { const: 2 } }] },
    { minItems: 2 },
    "contained",
  ],
])("contains: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ type: "array", uniqueItems: true, items: { type: "boolean" } }, { maxItems: 2 }, "contained"],
  [{ type: "array", uniqueItems: true, items: { enum: [1, 2, 3] } }, { maxItems: 2 }, "[3,2,1]"],
  [{ type: "array", maxItems: 1 }, { uniqueItems: true }, "contained"],
  [{ type: "array", items: integer }, { uniqueItems: true }, "[0,0]"],
  [{ prefixItems: [{ const: 1 }, { const: 2 }], items: false }, { uniqueItems: true }, "contained"],
])("uniqueItems: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ type: "array", prefixItems: [string], unevaluatedItems: false }, { maxItems: 1 }, "contained"],
  [
    { type: "array", allOf: [{ prefixItems: [true] }], unevaluatedItems: false },
    { maxItems: 1 },
    "contained",
  ],
  [
    { type: "array", contains: string, unevaluatedItems: integer },
    { items: { type: ["string", "integer"] } },
    "contained",
  ],
])("unevaluatedItems: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});
