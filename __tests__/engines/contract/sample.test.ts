import { describe, expect, test } from "@jest/globals";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { createJudge } from "../../../src/engines/contract/schema/judge/judge.ts";
import { negate } from "../../../src/engines/contract/schema/negate.ts";
import { createSampler, first } from "../../../src/engines/contract/schema/sample/sample.ts";

const resolve = () => undefined;
const judge = createJudge(resolve);

function samples(schema: Schema, count = 8): unknown[] {
  return [...first(createSampler(resolve)([schema], 0), count)];
}

describe("the smallest value of a schema", () => {
  test.each<[Schema, unknown]>([
    [{ type: "null" }, null],
    [{ type: "boolean" }, false],
    [{ type: "integer" }, 0],
    [{ type: "integer", minimum: 7 }, 7],
    [{ type: "number", exclusiveMinimum: 7 }, 7.5],
    [{ type: "integer", exclusiveMaximum: -3 }, -4],
    [{ type: "number", minimum: 0.2, maximum: 0.3 }, 0.2],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.1 }, 0.05],
    [{ type: "integer", multipleOf: 5, minimum: 11 }, 15],
    [{ type: "number", multipleOf: 0.1, exclusiveMinimum: 0.2 }, 0.3],
    [{ type: "string" }, "a"],
    [{ type: "string", maxLength: 0 }, ""],
    [{ type: "string", minLength: 3 }, "aaa"],
    [{ type: "string", format: "date" }, "2024-01-31"],
    [{ type: "string", format: "email", minLength: 30 }, "aaaaaaaaaaaaaaaaaa@example.com"],
    [{ type: "string", pattern: "^x+$", minLength: 3 }, "xxx"],
    [{ type: "string", pattern: "^(?=x)xy$", examples: ["no", "xy"] }, "xy"],
    [{ enum: ["b", "a"], type: "string" }, "b"],
    [{ const: { a: 1 } }, { a: 1 }],
    [{ type: "array" }, []],
    [{ type: "array", minItems: 2, items: { type: "integer" } }, [0, 0]],
    [{ type: "array", minItems: 2, uniqueItems: true, items: { type: "integer" } }, [0, 1]],
    [
      {
        type: "array",
        prefixItems: [{ type: "null" }, { const: 1 }],
        minItems: 3,
        items: { const: 2 },
      },
      [null, 1, 2],
    ],
    [
      { type: "array", items: { type: "integer" }, contains: { minimum: 5 }, minContains: 2 },
      [5, 5],
    ],
    [{ type: "object" }, {}],
    [{ type: "object", required: ["a"], properties: { a: { type: "null" }, b: {} } }, { a: null }],
    [{ type: "object", minProperties: 1, properties: { a: { const: 1 } } }, { a: 1 }],
    [{ type: "object", minProperties: 1, additionalProperties: { const: 1 } }, { key0: 1 }],
    [
      { type: "object", required: ["__proto__"], additionalProperties: { const: 1 } },
      JSON.parse('{"__proto__":1}'),
    ],
    [
      {
        required: ["a"],
        dependentRequired: { a: ["b"], b: ["c"] },
        properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 } },
      },
      { a: 1, b: 2, c: 3 },
    ],
    [
      { allOf: [{ type: ["string", "integer"] }, { type: ["integer", "null"] }, { minimum: 3 }] },
      3,
    ],
    [{ anyOf: [{ type: "string", enum: [] }, { const: 2 }] }, 2],
    [{ type: "number", not: { type: "integer" } }, 0.5],
    [{ type: "string", not: { enum: ["a"] } }, "0"],
    [
      {
        if: { required: ["a"] },
        then: { required: ["b"] },
        required: ["a"],
        properties: { a: { const: 1 }, b: { const: 2 } },
        type: "object",
      },
      { a: 1 },
    ],
  ])("%j", (schema, value) => {
    expect(samples(schema)[0]).toEqual(value);
  });

  test("keywords decide the type where none is named", () => {
    expect(samples({ minItems: 1, items: { const: 1 } })[0]).toEqual([1]);
    expect(samples({ required: ["a"], properties: { a: { const: 1 } } })[0]).toEqual({ a: 1 });
  });

  test("one of the first few is valid, with conditions and overlapping alternatives too", () => {
    const schemas: Schema[] = [
      {
        if: { required: ["a"] },
        then: { required: ["b"] },
        required: ["a"],
        properties: { a: { const: 1 }, b: { const: 2 } },
        type: "object",
      },
      {
        type: "object",
        oneOf: [
          { properties: { a: { const: 1 } } },
          { properties: { a: { const: 2 }, b: { type: "null" } } },
        ],
      },
      {
        type: "object",
        required: ["a"],
        dependentSchemas: { a: { properties: { a: { const: 4 } } } },
      },
      { type: "object", minProperties: 2, propertyNames: { pattern: "^x", maxLength: 3 } },
      {
        type: "object",
        minProperties: 1,
        patternProperties: { "^n": { type: "null" } },
        additionalProperties: { not: {} },
      },
    ];
    for (const schema of schemas) {
      expect(
        samples(schema).some((value) => judge.check([schema], value).kind === "accepted"),
      ).toBe(true);
    }
  });

  test("there is none of what has none", () => {
    const none: Schema[] = [
      { not: {} },
      { type: [] },
      { enum: [] },
      { type: "string", minLength: 5, maxLength: 4 },
      { type: "object", required: ["a"], properties: { a: { not: {} } } },
      { type: "integer", minimum: 2, maximum: 1 },
      { type: "array", minItems: 1_000 },
    ];
    for (const schema of none) expect(samples(schema)).toEqual([]);
  });
});

describe("ways out of a schema", () => {
  const schemas: Schema[] = [
    { type: "string" },
    { type: "integer" },
    { type: ["number", "null"] },
    { enum: ["a", 0] },
    { const: "a" },
    { type: "integer", minimum: 3 },
    { type: "number", exclusiveMaximum: 3 },
    { multipleOf: 2 },
    { minLength: 2 },
    { type: "string", maxLength: 2 },
    { type: "string", pattern: "^b" },
    { type: "string", format: "ipv4" },
    { minItems: 1 },
    { type: "array", maxItems: 1 },
    { uniqueItems: true },
    { minProperties: 1 },
    { type: "object", maxProperties: 1 },
    { type: "object", required: ["a", "b"] },
    { properties: { a: { type: "string" } } },
    { type: "object", properties: { extra: {} }, additionalProperties: { not: {} } },
    { type: "object", propertyNames: { maxLength: 2 } },
    { type: "object", propertyNames: { minLength: 2 } },
    { dependentRequired: { a: ["b"] } },
    { dependentSchemas: { a: { required: ["b"] } } },
    { items: { type: "null" } },
    { prefixItems: [{ type: "null" }] },
    { prefixItems: [{}], unevaluatedItems: { not: {} } },
    { properties: { a: {} }, unevaluatedProperties: { not: {} } },
    { contains: { type: "integer" } },
    { contains: { type: "integer" }, minContains: 2 },
    { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    { not: { type: "string" } },
    { allOf: [{ type: "string" }, { minLength: 2 }] },
    { anyOf: [{ type: "string" }, { minimum: 3 }] },
    { oneOf: [{ minimum: 3 }, { multipleOf: 2 }] },
    { if: { type: "string" }, then: { minLength: 2 } },
    { if: { type: "string" }, else: { minimum: 2 } },
  ];

  test.each(schemas)("%j", (schema) => {
    const outside = [...negate(resolve, schema)].flatMap((region) => samples(region, 3));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.some((value) => judge.check([schema], value).kind === "refused")).toBe(true);
  });

  test("most ways lead outside", () => {
    for (const schema of schemas) {
      const values = [...negate(resolve, schema)].flatMap((region) => samples(region, 1));
      const refused = values.filter((value) => judge.check([schema], value).kind === "refused");
      expect(refused.length * 2).toBeGreaterThanOrEqual(values.length);
    }
  });
});
