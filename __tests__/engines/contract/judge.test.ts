import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { createJudge } from "../../../src/engines/contract/schema/judge/judge.ts";
import { plainlyRefuses } from "../../../src/engines/contract/schema/judge/plainly-refuses.ts";

const judge = createJudge(() => undefined);

describe("the judge", () => {
  test("tells two patterns apart in one schema", () => {
    const schema = { properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" } } };
    expect(judge.check([schema], { a: "a", b: "b" })).toEqual({ kind: "accepted" });
    expect(judge.check([schema], { a: "b", b: "b" })).toMatchObject({
      kind: "refused",
      reason: '/a must match pattern "^a$"',
    });
  });

  test("has formats, numbers with decimals and enums without values", () => {
    expect(judge.check([{ format: "int32" }], 2 ** 31).kind).toBe("refused");
    expect(judge.check([{ format: "unheard-of" }], "x").kind).toBe("accepted");
    expect(judge.check([{ multipleOf: 0.1 }], 0.3).kind).toBe("accepted");
    expect(judge.check([{ enum: [] }], 1).kind).toBe("refused");
    expect(judge.check([{ required: ["constructor"] }], {}).kind).toBe("refused");
  });

  test("reads objects with documented properties as closed, when asked to", () => {
    const cases: [Schema, unknown, "accepted" | "refused"][] = [
      [{ properties: { a: {} } }, { a: 1, b: 2 }, "refused"],
      [{ type: "object" }, { b: 2 }, "accepted"],
      [{ properties: {} }, { b: 2 }, "accepted"],
      [{ properties: { a: {} }, additionalProperties: { type: "integer" } }, { b: 2 }, "accepted"],
      [
        { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] },
        { a: 1, b: 2 },
        "accepted",
      ],
      [{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }, { c: 1 }, "refused"],
      [{ anyOf: [{ properties: { a: {} } }, { type: "null" }] }, { b: 1 }, "refused"],
      [{ anyOf: [{ properties: { a: {} } }, { type: "object" }] }, { b: 1 }, "accepted"],
      [{ items: { properties: { a: {} } } }, [{ b: 1 }], "refused"],
      [{ prefixItems: [{ properties: { a: {} } }] }, [{ b: 1 }], "refused"],
      [{ properties: { a: { properties: { b: {} } } } }, { a: { c: 1 } }, "refused"],
      [{ not: { properties: { a: {} }, required: ["b"] } }, { b: 1 }, "refused"],
    ];
    for (const [schema, value, kind] of cases) {
      expect([schema, judge.check([schema], value, "documented").kind]).toEqual([schema, kind]);
    }
  });

  test("does not answer where it cannot", () => {
    expect(judge.check([{ pattern: "^(a+)+$" }], `${"a".repeat(60)}b`).kind).toBe("refused");
    const slow = judge.check([{ pattern: "^(a+)+\\1$" }], "a".repeat(60));
    expect(slow).toEqual({
      kind: "unknown",
      reason: "the pattern `^(a+)+\\1$` could take too long on this text",
    });
    let deep: Schema = {};
    for (let level = 0; level < 20_000; level += 1) deep = { not: deep };
    expect(judge.check([deep], 1).kind).toBe("unknown");
  });
});

describe("what is plainly refused", () => {
  const refuses = (schema: Schema, value: unknown) =>
    plainlyRefuses(() => undefined, [schema], value);

  test.each<[string, Schema, unknown]>([
    ["another type", { type: "string" }, {}],
    ["a missing member", { required: ["constructor"] }, {}],
    ["an unlisted value", { allOf: [{ enum: ["a"] }] }, "b"],
    ["an unlisted value inside", { properties: { kind: { const: "cat" } } }, { kind: "dog" }],
  ])("%s", (_name, schema, value) => {
    expect(refuses(schema, value)).toBe(true);
  });

  test("is refused by Ajv as well", () => {
    const name = fc.constantFrom("a", "b", "constructor");
    const scalar = fc.constantFrom<unknown>(null, true, 0, 1.5, -0, "", "x", [], {});
    const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "object");
    const { schema, value } = fc.letrec<{ schema: Record<string, unknown>; value: unknown }>(
      (tie) => ({
        schema: fc.oneof(
          { maxDepth: 2 },
          fc.record({ type }),
          fc.record(
            {
              type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1 })),
              enum: fc.array(scalar, { minLength: 1, maxLength: 3 }),
              const: scalar,
              required: fc.uniqueArray(name),
              properties: fc.dictionary(name, tie("schema")),
              allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
              anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
            },
            { requiredKeys: [] },
          ),
        ),
        value: fc.oneof({ maxDepth: 2 }, scalar, fc.dictionary(name, tie("value"))),
      }),
    );
    const checked = createJudge(() => undefined, Infinity);
    let [tried, refused] = [0, 0];
    fc.assert(
      fc.property(schema, value, (one, drawn) => {
        tried += 1;
        if (!refuses(one, drawn)) return;
        refused += 1;
        expect(checked.check([one], drawn).kind).toBe("refused");
      }),
    );
    expect(refused / tried).toBeGreaterThan(0.1);
  });
});
