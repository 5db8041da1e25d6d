import { describe, expect, test } from "@jest/globals";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { errorsAbout, reasonOf } from "../../../src/engines/contract/schema/judge/errors.ts";
import { isFormat, isKnownFormat } from "../../../src/engines/contract/schema/judge/formats.ts";
import { createJudge } from "../../../src/engines/contract/schema/judge/judge.ts";

const none: Schema = { not: {} };
const a: Schema = { properties: { a: {} } };
const known: Schema = { properties: { a: { properties: { b: {} } } } };
const judge = createJudge((schema) => (schema["$ref"] === "#/known" ? known : undefined));

/** Where something stands that no schema describes; undefined where all is described. */
function undescribedAt(schema: Schema, value: unknown): string | undefined {
  const verdict = judge.check([schema], value, "documented");
  return verdict.kind === "refused" ? verdict.reason : undefined;
}

describe("a member that nothing describes", () => {
  const at = (place: string, name: string) =>
    `${place === "" ? "the value" : place} must NOT have properties that are not described ("${name}")`;

  test.each<[Schema, unknown, string | undefined]>([
    [a, { a: 1 }, undefined],
    [a, { b: 1 }, at("", "b")],
    [a, [{ b: 1 }], undefined],
    [{ items: a }, [{ a: 1 }, { b: 1 }], at("/1", "b")],
    [{ prefixItems: [{}, a] }, [{ b: 1 }, { b: 1 }], at("/1", "b")],
    [{ contains: a }, [{ b: 1 }], at("/0", "b")],
    [{ prefixItems: [{}], unevaluatedItems: a }, [{ a: 1 }, { b: 1 }], at("/1", "b")],
    [
      { properties: { a }, patternProperties: { "^x": a } },
      { a: { a: 1 }, x1: { a: 1 } },
      undefined,
    ],
    [{ properties: { a }, patternProperties: { "^x": a } }, { x1: { b: 1 } }, at("/x1", "b")],
    [{ properties: { a }, patternProperties: { "^x": a } }, { y1: 1 }, at("", "y1")],
    [{ properties: { a: {} }, additionalProperties: a }, { z: { a: 1 } }, undefined],
    [{ properties: { a: {} }, additionalProperties: a }, { z: { b: 1 } }, at("/z", "b")],
    [{ properties: { a: {} }, unevaluatedProperties: a }, { z: { b: 1 } }, at("/z", "b")],
    [{ properties: { a: {} }, unevaluatedProperties: a }, { z: { a: 1 } }, undefined],
    [
      { properties: { a: {} }, patternProperties: { "^x": {} }, unevaluatedProperties: a },
      { x: { b: 1 } },
      at("/x", "b"),
    ],
    [{ additionalProperties: a }, { z: { b: 1 } }, at("/z", "b")],
    [{ properties: { "a/b": a } }, { "a/b": { c: 1 } }, at("/a~1b", "c")],
    [{ $ref: "#/known" }, { a: { b: 1 } }, undefined],
    [{ $ref: "#/known" }, { a: { c: 1 } }, at("/a", "c")],
    [{ ...a, if: { required: ["a"] }, then: { properties: { b: {} } } }, { a: 1, b: 1 }, undefined],
    [{ ...a, if: { required: ["a"] }, then: { properties: { b: {} } } }, { b: 1 }, at("", "b")],
    [{ ...a, if: { required: ["a"] }, else: { properties: { b: {} } } }, { b: 1 }, undefined],
    [
      { ...a, if: { required: ["a"] }, else: { properties: { b: {} } } },
      { a: 1, b: 1 },
      at("", "b"),
    ],
    [{ ...a, if: { properties: { c: {} }, required: ["c"] } }, { c: 1 }, undefined],
    [{ ...a, dependentSchemas: { a: { properties: { b: {} } } } }, { a: 1, b: 1 }, undefined],
    [{ ...a, dependentSchemas: { a: { properties: { b: {} } } } }, { b: 1 }, at("", "b")],
    [{ ...a, dependentSchemas: { toString: { properties: { b: {} } } } }, { b: 1 }, at("", "b")],
    [
      {
        anyOf: [
          { properties: { k: { const: 1 }, x: {} } },
          { properties: { k: { const: 2 }, y: {} } },
        ],
      },
      { k: 2, x: 1 },
      at("", "x"),
    ],
    [{ anyOf: [a, { type: "null" }] }, { b: 1 }, at("", "b")],
    [{ anyOf: [a, { type: "object" }] }, { b: 1 }, undefined],
    [{ allOf: [{ type: "object" }, a] }, { b: 1 }, at("", "b")],
  ])("%j has %j: %s", (schema, value, reason) => {
    expect(undescribedAt(schema, value)).toBe(reason);
    expect(judge.check([schema], value).kind).toBe("accepted");
    const read = judge.check([schema], value, "documented", "all errors");
    expect(read.kind).toBe(reason === undefined ? "accepted" : "refused");
  });

  test("is named together with what Ajv refuses", () => {
    const schema: Schema = { ...a, required: ["a", "c"] };
    expect(judge.check([schema], {}, "open", "all errors")).toMatchObject({
      errors: [{ params: { missingProperty: "a" } }, { params: { missingProperty: "c" } }],
    });
    expect(judge.check([schema], {})).toMatchObject({
      kind: "refused",
      reason: "the value must have required property 'a'",
    });
    expect(judge.check([none], 1)).toMatchObject({ reason: "the value must NOT be valid" });
  });
});

describe("what is said of errors", () => {
  const error = (instancePath: string, params: object, message = "is wrong"): ErrorObject => ({
    ...{ instancePath, schemaPath: "", keyword: "k", params, message },
  });

  test("is at most three things, each once, with the name of what is too much", () => {
    const extra = { additionalProperty: 'a"b' };
    const list = [
      error("", {}),
      error("", {}),
      error("/a", extra),
      error("/b", {}),
      error("/c", {}),
    ];
    expect(reasonOf(list)).toBe('the value is wrong; /a is wrong ("a\\"b"); /b is wrong');
    const { message, ...bare } = error("/a", { unevaluatedProperty: "z" });
    expect([message, reasonOf([bare as ErrorObject])]).toEqual(["is wrong", '/a k ("z")']);
  });

  test("is about one place: in it, around it, and not beside it", () => {
    const inside = error("/a/b/c", {});
    const there = error("/a/b", { limit: 3 });
    const around = error("/a", {});
    const beside = error("/a/bc", {});
    const all = [around, beside, there, inside];
    expect(errorsAbout(["a", "b"], all)).toEqual([there, inside, around]);
    expect(errorsAbout([], all)).toEqual(all);
    expect(errorsAbout(["x"], all)).toEqual([]);
    for (const key of [
      "missingProperty",
      "unevaluatedProperty",
      "additionalProperty",
      "propertyName",
    ]) {
      const named = error("/a", { [key]: "b" });
      expect(errorsAbout(["a", "b"], [named])).toEqual([named]);
      expect(errorsAbout(["a", "c"], [named])).toEqual([]);
    }
  });
});

describe("formats", () => {
  test.each([
    ["date", "2024-02-29", true],
    ["date", "2023-02-29", false],
    ["date", 5, true],
    ["int32", 2 ** 31, false],
    ["int32", -(2 ** 31), true],
    ["int32", 0.5, false],
    ["int32", "x", true],
    ["int64", 2 ** 31, true],
    ["byte", "YQ==", true],
    ["byte", "%", false],
    ["password", "", true],
    ["unheard-of", "x", true],
    ["constructor", "x", true],
    [undefined, "x", true],
    [5, "x", true],
  ])("%s of %j: %j", (format, value, answer) => {
    expect(isFormat(format, value)).toBe(answer);
  });

  test.each([
    ["date", true],
    ["int32", true],
    ["uuid", true],
    ["unheard-of", false],
    ["constructor", false],
  ])("%s is known: %j", (format, answer) => {
    expect(isKnownFormat(format)).toBe(answer);
  });
});
