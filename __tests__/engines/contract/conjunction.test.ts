import { describe, expect, test } from "@jest/globals";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { expand } from "../../../src/engines/contract/schema/expand.ts";
import {
  documented,
  highest,
  isNothing,
  itemSchemas,
  lowest,
  propertySchemas,
  requiredOf,
  typesOf,
  valuesOf,
} from "../../../src/engines/contract/schema/read.ts";

const known: Schema = { minimum: 7 };
const resolve = (schema: Schema) => (schema["$ref"] === "#/known" ? known : undefined);
const together = (...schemas: Schema[]) => expand(resolve, schemas);

describe("everything that applies to one value", () => {
  test("is behind references, in allOf, and in choices of one", () => {
    const schema: Schema = {
      allOf: [{ $ref: "#/known" }, { allOf: [{ minimum: 2 }] }],
      anyOf: [{ minimum: 3 }],
      oneOf: [{ minimum: 4 }, { minimum: 5 }],
    };
    const { nodes, choices } = together(schema);
    const minima = nodes.map((node) => node["minimum"]).filter((one) => one !== undefined);
    expect(minima.sort()).toEqual([2, 3, 7]);
    expect(choices.map(({ keyword, members, holder }) => [keyword, members, holder])).toEqual([
      ["oneOf", schema["oneOf"], schema],
    ]);
  });

  test("has no choice that is made already", () => {
    const members: Schema[] = [{ minimum: 1 }, { minimum: 2 }];
    const choice: Schema = { anyOf: members };
    expect(together(choice).choices).toHaveLength(1);
    expect(together(choice, members[1] ?? {}).choices).toHaveLength(0);
  });

  test("is once there, and ends for what refers to itself", () => {
    const circle: Schema = { $ref: "#/circle", allOf: [{ minimum: 1 }] };
    expect(expand(() => circle, [circle]).nodes).toHaveLength(2);
    expect(together({ $ref: "#/unknown" }).nodes).toHaveLength(2);
  });
});

describe("what is said together", () => {
  const both = together(
    { minimum: 3, maximum: 9, type: ["number", "string"] },
    { minimum: 5, maximum: 7, type: ["integer", "null"] },
  );

  test("is the tightest of all bounds, and who says it", () => {
    expect([highest(both, "minimum"), lowest(both, "maximum")]).toEqual([
      { value: 5, by: both.nodes[1] },
      { value: 7, by: both.nodes[1] },
    ]);
    expect(highest(both, "minLength")).toBeUndefined();
  });

  test.each<[readonly Schema[], readonly string[]]>([
    [[{ type: ["number", "string"] }, { type: ["integer", "null"] }], ["integer"]],
    [[{ type: "number" }], ["integer", "number"]],
    [[{ type: "string" }, { type: "null" }], []],
    [[{}], ["null", "boolean", "integer", "number", "string", "array", "object"]],
  ])("%j leaves the types %j", (schemas, types) => {
    expect([...typesOf(together(...schemas))]).toEqual(types);
  });

  test.each<[readonly Schema[], readonly unknown[] | undefined]>([
    [
      [{ enum: [1, 2, { a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 2] }],
      [2, { a: 1, b: 2 }],
    ],
    [[{ enum: [1, null] }, { const: null }], [null]],
    [[{ const: 1 }, { const: 2 }], []],
    [[{ const: null }], [null]],
    [[{}], undefined],
  ])("%j leaves the values %j", (schemas, values) => {
    expect(valuesOf(together(...schemas))).toEqual(values);
  });

  test("names each property once, with all who speak of it", () => {
    const [one, two] = [{ minimum: 1 }, { maximum: 2 }];
    const first: Schema = { required: ["a", "b"], properties: { a: one } };
    const pair = together(first, { required: ["b", "c"], properties: { a: two, c: {} } });
    expect([...documented(pair)]).toEqual([
      ["a", [one, two]],
      ["c", [{}]],
    ]);
    expect([...requiredOf(pair).keys()]).toEqual(["a", "b", "c"]);
    expect(requiredOf(pair).get("b")).toBe(first);
  });

  const named: Schema = {
    properties: { a: { minimum: 1 } },
    patternProperties: { "^a": { minimum: 2 } },
    additionalProperties: { minimum: 3 },
  };
  test.each([
    ["a", [1, 2]],
    ["ab", [2]],
    ["b", [3]],
    ["constructor", [3]],
  ])("applies to the property %s", (name, minima) => {
    expect(propertySchemas(together(named), name).map((one) => one["minimum"])).toEqual(minima);
    expect(propertySchemas(together({}), name)).toEqual([]);
  });

  const list: Schema = { prefixItems: [{ minimum: 1 }, { minimum: 2 }], items: { minimum: 3 } };
  test.each([
    [0, [1]],
    [1, [2]],
    [2, [3]],
    [9, [3]],
  ])("applies to the item %i", (index, minima) => {
    expect(itemSchemas(together(list), index).map((one) => one["minimum"])).toEqual(minima);
    expect(itemSchemas(together({ prefixItems: [{}] }), index)).toHaveLength(index === 0 ? 1 : 0);
  });

  test.each<[Schema, boolean]>([
    [{ not: {} }, true],
    [{ not: {}, type: "string" }, true],
    [{ not: { type: "string" } }, false],
    [{}, false],
  ])("%j says that nothing may be there: %j", (schema, answer) => {
    expect(isNothing(schema)).toBe(answer);
  });
});
