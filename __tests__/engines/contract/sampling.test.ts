import { describe, expect, test } from "@jest/globals";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { createJudge } from "../../../src/engines/contract/schema/judge/judge.ts";
import { isMultiple } from "../../../src/engines/contract/schema/sample/fits.ts";
import { createSampler, first } from "../../../src/engines/contract/schema/sample/sample.ts";

const resolve = () => undefined;
const judge = createJudge(resolve);

/** What a search for a witness tries, in this order: near every bound, and small. */
describe("the first eight values of a schema", () => {
  test.each<[Schema, readonly unknown[]]>([
    [{ type: "integer", minimum: 3, maximum: 9 }, [3, 4, 6, 8, 9]],
    [{ type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 }, [1.5]],
    [{ type: "number", minimum: -3 }, [0, 0.5, 1, -1, 2, -2, -2.5, -3]],
    [{ type: "integer", maximum: -7 }, [-7, -8, -2147483649, -10000000000000000000]],
    [
      { type: "integer", minimum: 10000000000000000 },
      [10000000000000000, 10005000000000000, 10010000000000000, 10000000000000000000],
    ],
    [{ type: "integer", multipleOf: 7 }, [0, 7, -7, 14, 21]],
    [{ type: "number", multipleOf: 0.25, minimum: 1.1, maximum: 1.6 }, [1.25, 1.5]],
    [{ type: "integer", multipleOf: 5, exclusiveMinimum: 10 }, [15, 10000000000000000000]],
    [{ type: "number" }, [0, 0.5, 1, -1, 2, 2147483648, -2147483649, 9007199254740992]],
    [{ type: "boolean" }, [false, true]],
    [{ type: "string", maxLength: 3 }, ["a", "0", "1", "A", "a b", "a-b", "_", "é"]],
    [
      { type: "string", minLength: 2, maxLength: 3 },
      ["aa", "a b", "a-b", "00", "11", "AA", "__", "éé"],
    ],
    [{ type: "string", minLength: 3, pattern: "^[xy]+$" }, ["xxx", "xxxx"]],
    [{ type: "string", pattern: "^x+$", maxLength: 4 }, ["x", "xx", "xxxx"]],
    [
      { type: "string", format: "uri", minLength: 25 },
      ["https://example.com/a?b=c", "https://example.com/aaaaa", "urn:a:baaaaaaaaaaaaaaaaaa"],
    ],
    [{ type: "string", format: "ipv4", minLength: 12 }, []],
    [
      { type: "string", format: "email", minLength: 16 },
      ["someone.else@example.com", "aaaa@example.com"],
    ],
    [{ type: "string", examples: ["one", "two"] }, ["a", "0", "1", "A", "a b", "a-b", "_", "true"]],
    [
      { type: "string", format: "date", examples: ["2030-12-31"] },
      ["2030-12-31", "2024-01-31", "2024-02-29"],
    ],
    [{ type: "string", format: "unheard-of" }, ["a", "0", "1", "A", "a b", "a-b", "_", "true"]],
    [{ type: ["string", "integer"] }, ["a", "0", "1", "A", "a b", "a-b", "_", "true"]],
    [{ type: ["null", "boolean"] }, [false, true, null]],
    [{ type: "array", items: { type: "integer" }, maxItems: 2 }, [[], [0], [1], [0, 0], [1, 0]]],
    [
      { type: "array", items: { type: "integer" }, minItems: 2, uniqueItems: true },
      [
        [0, 1],
        [1, 0],
        [0, 1, -1],
        [1, 0, -1],
        [0, 1, -1, 2],
        [1, 0, -1, 2],
      ],
    ],
    [{ type: "array", items: { enum: [1, 2] }, minItems: 3, uniqueItems: true }, []],
    [
      { type: "array", items: { type: "integer" }, contains: { const: 7 }, minContains: 0 },
      [[], [0], [1], [0, 0], [1, 0]],
    ],
    [
      {
        type: "array",
        contains: { type: "null" },
        items: { type: ["null", "integer"] },
        maxItems: 2,
      },
      [[null], [null, 0]],
    ],
    [
      { type: "array", prefixItems: [{ const: "a" }, { const: "b" }], items: { not: {} } },
      [[], ["a"], ["a", "b"]],
    ],
    [
      {
        type: "object",
        properties: { a: { type: "integer" }, b: { type: "boolean" } },
        required: ["a"],
      },
      [{ a: 0 }, { a: 1 }, { a: -1 }, { a: 2 }, { a: 0, b: false }],
    ],
    [
      { type: "object", properties: { k: { const: "x" }, v: { type: "integer" } } },
      [{}, { k: "x" }, { k: "x", v: 0 }],
    ],
    [
      { type: "object", properties: { k: { enum: ["x"] }, v: { enum: [1, 2] }, n: { not: {} } } },
      [{}, { k: "x" }, { k: "x", v: 1 }],
    ],
    [
      {
        type: "object",
        minProperties: 2,
        properties: { n: { not: {} }, a: { type: "null" } },
        additionalProperties: { type: "boolean" },
      },
      [{ a: null, key0: false }, { a: null, key0: true }, { a: null }],
    ],
    [
      {
        type: "object",
        minProperties: 2,
        propertyNames: { enum: ["p", "q", 5] },
        additionalProperties: { const: 1 },
      },
      [{ p: 1, q: 1 }],
    ],
    [
      {
        type: "object",
        minProperties: 1,
        propertyNames: { minLength: 4 },
        additionalProperties: { const: 1 },
      },
      [{ aaaa: 1 }],
    ],
    [
      {
        type: "object",
        minProperties: 3,
        propertyNames: { pattern: "^x" },
        additionalProperties: { const: 1 },
      },
      [{ x: 1, xa: 1, xb: 1 }],
    ],
    [
      {
        type: "object",
        minProperties: 1,
        patternProperties: { "^n": { const: 1 } },
        additionalProperties: { not: {} },
      },
      [{ n: 1 }],
    ],
    [
      {
        type: "object",
        required: ["a"],
        dependentSchemas: {
          a: { properties: { a: { const: 4 } } },
          z: { properties: { a: { const: 5 } } },
        },
        properties: { a: { type: "integer" } },
      },
      [{ a: 4 }],
    ],
    [
      {
        type: "object",
        required: ["a"],
        dependentRequired: { a: ["b"], z: ["y"] },
        additionalProperties: { const: 1 },
      },
      [{ a: 1, b: 1 }],
    ],
    [
      {
        type: "object",
        if: { required: ["a"] },
        then: { required: ["b"] },
        else: { required: ["c"] },
        properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 } },
      },
      [
        { c: 3 },
        { c: 3, a: 1, b: 2 },
        { c: 3, a: 1, b: 2 },
        { a: 1, b: 2 },
        { a: 1, b: 2, c: 3 },
        { a: 1, b: 2, c: 3 },
      ],
    ],
    [
      { type: "integer", if: { minimum: 10 }, then: { multipleOf: 10 }, else: { maximum: -10 } },
      [-10, -11, -2147483649, -10000000000000000000, 10, 20, 30, 10000000000000000000],
    ],
    [
      { type: "integer", if: { minimum: 10 }, then: { multipleOf: 10 } },
      [0, 1, -1, 2, 10, 20, 30, 10000000000000000000],
    ],
    [{ anyOf: [{ type: "boolean" }, { type: "null" }] }, [false, true, null]],
    [
      { oneOf: [{ const: 1 }, { const: 2 }], anyOf: [{ type: "integer" }, { type: "string" }] },
      [1, 2],
    ],
    [{ enum: ["a", 1, null], type: ["string", "null"] }, ["a", null]],
    [{ minItems: 1, items: { const: 1 } }, [[1], [1, 1], [1, 1, 1], "a", "0", "1", "A", "a b"]],
    [
      { required: ["a"], properties: { a: { const: 1 } } },
      [{ a: 1 }, "a", "0", "1", "A", "a b", "a-b", "_"],
    ],
    [{ not: { type: "string" }, type: ["string", "boolean"] }, [false, true]],
  ])("%j", (schema, values) => {
    const made = [...first(createSampler(resolve)([schema], 0), 8)];
    expect(made).toEqual(values);
    const valid = made.filter((value) => judge.check([schema], value).kind === "accepted");
    expect(valid.length * 3).toBeGreaterThanOrEqual(made.length * 2);
  });
});

test.each([
  [0.3, 0.1, true],
  [-0.6, 0.2, true],
  [0.35, 0.1, false],
  [1.1, 0.25, false],
  [14, 7, true],
  [2 ** 31, 7, false],
  [2 ** 53, 3, false],
  [12_345_678.9, 0.1, true],
  [12_345_678.95, 0.1, false],
  [1e10, 0.3, false],
  [0, 5, true],
])("%d as a multiple of %d: %j", (value, of, answer) => {
  expect(isMultiple(value, of)).toBe(answer);
});
