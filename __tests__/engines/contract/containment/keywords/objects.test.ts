import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

const string = { type: "string" };
const object = { type: "object" };

test.each([
  [{ required: ["a", "b"] }, { required: ["a"] }, "contained"],
  [{ ...object, required: ["a"] }, { required: ["a", "b"] }, '{"a":null}'],
  [{ properties: { a: { const: 1 } } }, { properties: { a: { type: "integer" } } }, "contained"],
  [{ ...object, properties: { a: string } }, { properties: { a: { minLength: 1 } } }, '{"a":""}'],
  [{ properties: { a: string }, additionalProperties: false }, { maxProperties: 1 }, "contained"],
  [object, { additionalProperties: false }, '{"a":null}'],
  [
    { ...object, properties: { extra: string } },
    { properties: { a: true }, additionalProperties: false },
    '{"extra":""}',
  ],
  [{ ...object, required: ["a"], properties: { a: false } }, false, "contained"],
])("members: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ patternProperties: { "^a": string } }, { properties: { ab: string } }, "contained"],
  [
    { ...object, patternProperties: { "^ab": string } },
    { patternProperties: { "^a": string } },
    '{"a":null}',
  ],
  [
    { ...object, patternProperties: { "^x-": true }, additionalProperties: false },
    { propertyNames: { pattern: "^x" } },
    "contained",
  ],
  [
    { ...object, propertyNames: { enum: ["a", "b"] } },
    { additionalProperties: true, maxProperties: 2 },
    "contained",
  ],
  [
    { ...object, propertyNames: { maxLength: 1 }, minProperties: 1 },
    { minProperties: 2 },
    '{"":null}',
  ],
  [{ ...object, propertyNames: { const: "a" }, minProperties: 2 }, false, "contained"],
])("names: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ required: ["a"], dependentRequired: { a: ["b"] } }, { required: ["b"] }, "contained"],
  [
    { ...object, dependentSchemas: { a: { required: ["b"] } } },
    { dependentRequired: { a: ["b"] } },
    "contained",
  ],
  [
    { ...object, dependentRequired: { a: ["b"] } },
    { dependentRequired: { b: ["a"] } },
    '{"b":null}',
  ],
])("dependencies: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [
    { ...object, allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    { propertyNames: { const: "a" } },
    "contained",
  ],
  [
    { ...object, anyOf: [{ properties: { a: string } }, true], unevaluatedProperties: false },
    { properties: { a: string } },
    "contained",
  ],
  [
    { ...object, properties: { a: true }, unevaluatedProperties: string },
    { properties: { b: string } },
    "contained",
  ],
  [
    { ...object, properties: { a: true }, unevaluatedProperties: string },
    { additionalProperties: string },
    '{"a":null}',
  ],
])("unevaluatedProperties: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});
