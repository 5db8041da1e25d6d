import { describe, expect, test } from "@jest/globals";
import { createSameness } from "../../../src/engines/contract/compare/sameness.ts";
import { onTheWire } from "../../../src/engines/contract/compare/on-the-wire.ts";
import { load } from "../../../src/engines/contract/document/load.ts";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { createJudge } from "../../../src/engines/contract/schema/judge/judge.ts";

async function described(document: unknown, version = "3.1.0") {
  const files: Record<string, string> = {
    "a.json": JSON.stringify({ openapi: version, ...(document as object) }),
    "b.json": '{"a": 1}',
  };
  return load({ label: "a", root: "", read: (path) => Promise.resolve(files[path]) }, "a.json");
}

const at = (pointer: string) => ({ uri: "", pointer });

describe("parts of two descriptions that are the same", () => {
  test.each([
    [1, 1, true],
    [1, 2, false],
    ["a", "a", true],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [0, null, false],
    [[], [], true],
    [[], {}, false],
    [{}, [], false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [2] } }, false],
    [{ a: "1" }, { a: 1 }, false],
    [undefined, undefined, false],
  ])("%j and %j: %j", async (before, after, expected) => {
    const [base, head] = [await described({ x: before }), await described({ x: after })];
    const same = createSameness(base, head);
    expect(same(at("/x"), at("/x"))).toBe(expected);
    expect(same(at("/x"), at("/x"))).toBe(expected);
    expect(same({ ...at("/x"), value: before }, { ...at("/x"), value: after })).toBe(expected);
  });

  const parts = {
    users: { a: { $ref: "#/parts/one" }, b: [{ $ref: "#/parts/two" }], c: { deep: [{}] } },
    parts: {
      one: { $ref: "#/parts/three" },
      two: { x: 1 },
      three: { x: [{ $ref: "#/parts/four" }] },
      four: { x: 1 },
      circle: { $ref: "#/parts/circle" },
    },
  };
  const changed = structuredClone(parts);
  changed.parts.four.x = 2;

  test("have the same behind their references, however far", async () => {
    const [base, head] = [await described(parts), await described(changed)];
    const same = createSameness(base, head);
    const all = ["/users/a", "/users/b", "/users/c", "/users", "/parts/three", "/parts/circle"];
    expect(all.filter((pointer) => same(at(pointer), at(pointer)))).toEqual([
      "/users/b",
      "/users/c",
      "/parts/circle",
    ]);
    const whole = createSameness(base, await described(parts));
    expect(all.filter((pointer) => whole(at(pointer), at(pointer)))).toEqual(all);
  });

  test("may stand at another place, and not in another file, language or network", async () => {
    const users = {
      a: { x: 1 },
      b: { x: 1 },
      far: { $ref: "https://a.example.com/#/b" },
      file: { $ref: "b.json#/a" },
    };
    const [base, head, older] = [
      await described(users),
      await described(users),
      await described(users, "3.0.3"),
    ];
    const same = createSameness(base, head);
    expect(same(at("/a"), at("/b"))).toBe(true);
    expect(same(at("/far"), at("/far"))).toBe(false);
    expect(same(at("/file"), at("/file"))).toBe(false);
    expect(same({ uri: "b.json", pointer: "/a" }, at("/a"))).toBe(false);
    expect(same(at("/a"), { uri: "b.json", pointer: "/a" })).toBe(false);
    expect(createSameness(base, older)(at("/a"), at("/a"))).toBe(false);
  });

  test("are none where a reference leads to what one side lacks", async () => {
    const refer = { a: { $ref: "#/b" } };
    const [base, head] = [await described({ ...refer, b: 1 }), await described(refer)];
    for (const [one, two] of [
      [base, head],
      [head, base],
    ] as const) {
      expect(createSameness(one, two)(at("/a"), at("/a"))).toBe(false);
    }
  });
});

describe("a schema as a reader of text has it", () => {
  const target: Schema = { type: "integer" };
  const resolve = (schema: Schema) => (schema["$ref"] === "#/known" ? target : undefined);
  const judge = createJudge(() => undefined);
  const takes = (schema: Schema, value: unknown) =>
    judge.check([onTheWire(resolve, schema)], value).kind === "accepted";

  test.each<[Schema, readonly unknown[], readonly unknown[]]>([
    [{ type: "integer" }, [5, "5", "-7", "0"], ["5.5", "05", "a", 5.5, true, null, "", "1e3"]],
    [{ type: "number" }, [5.5, "5", "5.5", "-0.25"], [".5", "5.", "a", true]],
    [{ type: "boolean" }, [true, "true", "false"], ["yes", 1, "TRUE"]],
    [{ type: "string" }, ["a", 5, true], [null, [], {}]],
    [{ type: ["integer", "boolean"] }, [5, "5", true, "true"], ["a"]],
    [{ type: "null" }, [null], ["null", ""]],
    [
      { enum: [5, true, "7", "true", "a"] },
      [5, "5", true, "true", "7", 7, "a"],
      ["b", 8, false, "false"],
    ],
    [{ enum: ["false", "07", ""] }, ["false", false, "07", ""], [7, 0, true]],
    [{ type: "string", enum: ["5"], examples: ["5"] }, ["5"], [6, "6"]],
    [{ type: "array", items: { type: "integer" } }, [[5], ["5"], 5, "5", []], ["a", ["a"], null]],
    [{ type: "array", items: { type: "integer" }, minItems: 1 }, [[5], "5"], [[]]],
    [{ type: "array", items: { type: "integer" }, minItems: 2 }, [[5, "6"]], ["5", [5]]],
    [{ type: "array" }, [[], "a", 5], [null, {}]],
    [{ type: "array", uniqueItems: true }, [[1]], ["a"]],
    [
      { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
      [{ a: 5 }, { a: "5" }, { a: 1, b: {} }],
      [{ a: "x" }, {}, "a"],
    ],
    [
      { type: "object", additionalProperties: { type: "boolean" }, minProperties: 1 },
      [{ a: true }, { a: "true" }],
      [{ a: "x" }, {}],
    ],
    [
      { type: "object", properties: { a: { type: "integer" } }, maxProperties: 1 },
      [{ a: 5 }],
      [{ a: "5" }],
    ],
    [{ type: "integer", minimum: 3 }, [5], ["5", 2]],
    [{ $ref: "#/known" }, [5, "5"], ["a"]],
    [{ allOf: [{ $ref: "#/known" }] }, [5, "5"], ["a"]],
    [{ allOf: [{ type: "integer" }, { minimum: 3 }] }, [5], ["5", 2]],
    [
      { anyOf: [{ type: "integer" }, { type: "boolean" }], contentEncoding: "x" },
      [5, "5", "true"],
      ["a"],
    ],
    [{ anyOf: [{ type: "integer" }], minimum: 3 }, [5], ["5", 2]],
  ])("%j", (schema, taken, refused) => {
    expect(taken.filter((value) => !takes(schema, value))).toEqual([]);
    expect(refused.filter((value) => takes(schema, value))).toEqual([]);
  });

  test("ends for one that refers to itself, and for one that nobody knows", () => {
    const circle: Schema = { $ref: "#/circle" };
    expect(onTheWire(() => circle, circle)).toBe(circle);
    expect(onTheWire(resolve, { $ref: "#/unknown" })).toEqual({ $ref: "#/unknown" });
    let deep: Schema = { type: "integer" };
    for (let level = 0; level < 12; level += 1) deep = { type: "array", items: deep };
    expect(JSON.stringify(onTheWire(resolve, deep)).length).toBeLessThan(100_000);
  });
});
