import { describe, expect, test } from "@jest/globals";
import { load } from "../../../src/engines/contract/document/load.ts";
import { Lifted, type Role } from "../../../src/engines/contract/lift/lift.ts";
import type { View } from "../../../src/engines/contract/lift/hidden.ts";
import { stringify } from "yaml";

interface Options {
  readonly version?: string;
  readonly view?: View;
  readonly role?: Role;
  readonly more?: Record<string, string>;
}

async function lifted(
  schemas: Record<string, unknown>,
  { version = "3.0.3", view = "request", role = "reads", more = {} }: Options = {},
) {
  const files: Record<string, string> = {
    "api/a.yaml": stringify({ openapi: version, paths: {}, components: { schemas } }),
    ...more,
  };
  const reader = { label: "a", root: "", read: (path: string) => Promise.resolve(files[path]) };
  const description = await load(reader, "api/a.yaml");
  const lift = new Lifted(description, view, role);
  const at = (...path: string[]) => {
    const element = description.child(description.root, "components", "schemas");
    const value = path.reduce<unknown>(
      (one, key) => (one as Record<string, unknown>)[key],
      element?.value,
    );
    return lift.schemaAt({
      uri: "",
      pointer: ["", "components", "schemas", ...path].join("/"),
      value,
    });
  };
  return { lift, at, description };
}

describe("OpenAPI 3.0 in JSON Schema 2020-12", () => {
  test.each([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [{ type: "string", nullable: false }, { type: "string" }],
    [{ nullable: true }, {}],
    [
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      { type: "number", minimum: 1, exclusiveMinimum: false },
      { type: "number", minimum: 1 },
    ],
    [{ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
    [{ exclusiveMaximum: true }, {}],
    [{ type: "file", format: "binary" }, { format: "binary" }],
    [{ type: "string", description: "x", title: "y", xml: {}, "x-z": 1 }, { type: "string" }],
    [
      { type: "string", example: "a", default: "b" },
      { type: "string", examples: ["a", "b"] },
    ],
    [{ enum: "a", required: true, minLength: -1, maximum: "9", items: [] }, {}],
    [
      { enum: ["a", null], nullable: true, type: "string" },
      { enum: ["a", null], type: ["string", "null"] },
    ],
    [{ allOf: [{ type: "string" }] }, { allOf: [{ type: "string" }] }],
    [
      { nullable: true, oneOf: [{ type: "string" }] },
      { anyOf: [{ oneOf: [{ type: "string" }] }, { type: "null" }] },
    ],
    [{ required: ["a", "a"] }, { required: ["a"] }],
    [{ required: ["a", 1], multipleOf: 0, uniqueItems: false, pattern: 1, format: null }, {}],
    [{ multipleOf: "2", enum: { a: 1 }, discriminator: "kind", maxItems: 1.5 }, {}],
    [
      { multipleOf: 0.5, uniqueItems: true },
      { multipleOf: 0.5, uniqueItems: true },
    ],
    [{ dependentRequired: { a: ["b"], c: "d" } }, {}],
    [{ dependentRequired: ["a"] }, {}],
    [{ allOf: [], anyOf: {}, properties: [], items: "a" }, {}],
    [
      { type: "string", nullable: true, anyOf: [{ maxLength: 1 }] },
      { type: ["string", "null"], anyOf: [{ maxLength: 1 }] },
    ],
    [
      { nullable: true, allOf: [{ maxLength: 1 }] },
      { anyOf: [{ allOf: [{ maxLength: 1 }] }, { type: "null" }] },
    ],
  ])("%j", async (source, target) => {
    const { at } = await lifted({ A: source });
    expect(at("A")).toEqual(target);
  });

  test("3.1 has no `nullable`, and keeps what stands beside a `$ref`", async () => {
    const schemas = {
      A: { type: "string", nullable: true },
      B: { $ref: "#/components/schemas/A", maxLength: 3 },
    };
    const newer = await lifted(schemas, { version: "3.1.0" });
    expect(newer.at("A")).toEqual({ type: "string" });
    expect(newer.at("B")).toEqual({ $ref: "#/components/schemas/A", maxLength: 3 });
    const older = await lifted(schemas);
    expect(older.at("B")).toEqual({ $ref: "#/components/schemas/A" });
  });

  test("`true` and `false` become objects with an identity", async () => {
    const { at, lift } = await lifted(
      { A: { properties: { a: true, b: false } } },
      { version: "3.1.0" },
    );
    expect(at("A")).toEqual({ properties: { a: {}, b: { not: {} } } });
    const properties = at("A")["properties"] as Record<string, object>;
    expect(lift.origin(properties["b"] as never)).toMatchObject({
      pointer: "/components/schemas/A/properties/b",
    });
  });
});

describe("the universe", () => {
  const schemas = {
    Tree: {
      type: "object",
      properties: {
        next: { $ref: "#/components/schemas/Tree" },
        deep: { $ref: "#/components/schemas/Wrapped/allOf/0" },
      },
    },
    Wrapped: { nullable: true, allOf: [{ type: "string" }] },
    Other: { $ref: "other.yaml#/Part" },
  };
  const more = {
    "api/other.yaml": stringify({ Part: { items: { $ref: "a.yaml#/components/schemas/Tree" } } }),
  };

  test("holds each lifted schema once, where the source has it", async () => {
    const { lift, at } = await lifted(schemas, { more });
    const tree = at("Tree");
    expect(lift.universe.get("")).toEqual({
      components: { schemas: { Tree: tree, Wrapped: expect.anything() as unknown } },
    });
    const next = (tree["properties"] as Record<string, Record<string, unknown>>)["next"] ?? {};
    expect(next).toEqual({ $ref: "#/components/schemas/Tree" });
    expect(lift.target(next)).toBe(tree);
  });

  test("leads through the wrapping of a nullable composition", async () => {
    const { at } = await lifted(schemas, { more });
    const deep = (at("Tree")["properties"] as Record<string, unknown>)["deep"];
    expect(deep).toEqual({ $ref: "#/components/schemas/Wrapped/anyOf/0/allOf/0" });
  });

  test("names other files by path, and the entry document by both its names", async () => {
    const { lift, at } = await lifted(schemas, { more });
    expect(at("Other")).toEqual({ $ref: "api/other.yaml#/Part" });
    expect([...lift.universe.keys()].sort()).toEqual(["", "api/a.yaml", "api/other.yaml"]);
    expect(lift.universe.get("api/a.yaml")).toBe(lift.universe.get(""));
    expect(lift.universe.get("api/other.yaml")).toEqual({
      Part: { items: { $ref: "api/a.yaml#/components/schemas/Tree" } },
    });
  });
});

describe("what a message leaves out", () => {
  const schemas = {
    User: {
      required: ["id", "name", "password"],
      properties: {
        id: { type: "integer", readOnly: true },
        name: { type: "string" },
        password: { $ref: "#/components/schemas/Password" },
      },
    },
    Password: { type: "string", writeOnly: true },
    Member: { allOf: [{ $ref: "#/components/schemas/User" }, { required: ["id", "since"] }] },
  };

  test.each([
    ["request", "sends", ["name", "password"], { id: { not: {} } }],
    ["request", "reads", ["name", "password"], { id: {} }],
    ["response", "sends", ["id", "name"], { password: { not: {} } }],
    ["response", "reads", ["id", "name"], { password: {} }],
  ] as const)("%s, side that %s", async (view, role, required, properties) => {
    const { at } = await lifted(schemas, { view, role });
    expect(at("User")).toMatchObject({ required, properties });
  });

  test("is found behind references that lead in circles, and only there", async () => {
    const { at } = await lifted(
      {
        Node: {
          required: ["next", "id", "name"],
          properties: {
            next: { $ref: "#/components/schemas/Loop" },
            id: { allOf: [{ $ref: "#/components/schemas/Loop" }, { readOnly: true }] },
            name: { readOnly: "yes" },
          },
        },
        Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }, { type: "string" }] },
      },
      { role: "sends" },
    );
    expect(at("Node")).toEqual({
      required: ["next", "name"],
      properties: {
        next: { $ref: "#/components/schemas/Loop" },
        id: { not: {}, readOnly: true },
        name: {},
      },
    });
  });

  test("is left out of properties only, by name or by pattern of the same name", async () => {
    const hidden = { type: "integer", readOnly: true };
    const { at } = await lifted(
      { A: { properties: { a: hidden }, patternProperties: { b: hidden } } },
      { version: "3.1.0", role: "sends" },
    );
    expect(at("A")).toEqual({
      properties: { a: { not: {}, readOnly: true } },
      patternProperties: { b: { type: "integer" } },
    });
  });

  test("is not required by another part of an `allOf` either", async () => {
    const { at } = await lifted(schemas);
    expect(at("Member")["allOf"]).toEqual([
      { $ref: "#/components/schemas/User" },
      { required: ["since"] },
    ]);
  });
});
