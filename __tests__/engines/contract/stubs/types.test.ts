import { describe, expect, test } from "@jest/globals";
import { typeIn, written } from "./written.ts";

const rows: readonly [string, unknown, string][] = [
  ["text", { type: "string" }, "string"],
  ["a number", { type: "integer" }, "number"],
  ["several types, null last", { type: ["null", "string"] }, "string | null"],
  ["listed values", { enum: ["a", 1, null] }, '"a" | 1 | null'],
  ["listed values of a type", { type: "string", enum: ["a", null] }, '"a"'],
  ["one value", { const: { a: [true] } }, "{ a: [true] }"],
  ["a list", { type: "array", items: { type: ["string", "number"] } }, "(number | string)[]"],
  [
    "a pair",
    {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      minItems: 1,
      items: false,
    },
    "[string, (number)?]",
  ],
  [
    "an object",
    { type: "object", required: ["a"], properties: { a: { type: "string" }, "b-c": {} } },
    '{ a: string; "b-c"?: unknown; }',
  ],
  ["an object without a type", { properties: { a: { type: "string" } } }, "{ a?: string; }"],
  ["what is required and not described", { type: "object", required: ["a"] }, "{ a: unknown; }"],
  ["any object", { type: "object" }, "{ [name: string]: unknown; }"],
  ["an empty object", { type: "object", additionalProperties: false }, "{ [name: string]: never }"],
  [
    "a map",
    { type: "object", additionalProperties: { type: "number" } },
    "{ [name: string]: number; }",
  ],
  [
    "a map by pattern",
    {
      type: "object",
      patternProperties: { "^x": { type: "number" } },
      additionalProperties: false,
    },
    "{ [name: string]: number; }",
  ],
  ["a choice", { oneOf: [{ type: "string" }, { type: "null" }] }, "string | null"],
  [
    "all of them",
    { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] },
    "{ a?: unknown; } & { b?: unknown; }",
  ],
  ["everything", {}, "unknown"],
  ["everything, as true", true, "unknown"],
  ["nothing", false, "never"],
];

describe("a schema as a type", () => {
  test.each(rows)("%s", async (_, schema, type) => {
    expect(typeIn(await written({ components: { schemas: { X: schema } } }), "X")).toBe(type);
  });

  test("nullable of OpenAPI 3.0", async () => {
    const code = await written({
      openapi: "3.0.3",
      components: {
        schemas: {
          X: { type: "string", nullable: true },
          Y: { nullable: true, allOf: [{ $ref: "#/components/schemas/X" }] },
        },
      },
    });
    expect([typeIn(code, "X"), typeIn(code, "Y")]).toEqual(["string | null", "X | null"]);
  });

  test("references are names, circles of nothing but references are unknown", async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } },
      A: ref("B"),
      B: { anyOf: [ref("A"), { type: "string" }] },
      Json: { type: "object", additionalProperties: ref("Json") },
    };
    const code = await written({ components: { schemas } });
    expect(typeIn(code, "Tree")).toBe("{ children?: Tree[]; }");
    expect(typeIn(code, "Json")).toBe("{ [name: string]: Json; }");
    expect([typeIn(code, "A"), typeIn(code, "B")]).toEqual(["unknown", "unknown | string"]);
  });

  test("a request leaves out readOnly, a response writeOnly; only what differs is written twice", async () => {
    const user = {
      type: "object",
      required: ["id", "name", "password"],
      properties: {
        id: { type: "string", readOnly: true },
        name: { $ref: "#/components/schemas/Name" },
        password: { type: "string", writeOnly: true },
      },
    };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Users" } } };
    const code = await written({
      paths: {
        "/users": {
          put: { requestBody: { required: true, content }, responses: { 200: { content } } },
        },
      },
      components: {
        schemas: {
          Users: { type: "array", items: { $ref: "#/components/schemas/User" } },
          User: user,
          Name: { type: "string" },
        },
      },
    });
    expect(typeIn(code, "User")).toBe("{ id: string; name: Name; }");
    expect(typeIn(code, "UserInput")).toBe("{ name: Name; password: string; }");
    expect([typeIn(code, "Users"), typeIn(code, "UsersInput")]).toEqual(["User[]", "UserInput[]"]);
    expect(typeIn(code, "NameInput")).toBeUndefined();
    expect(typeIn(code, "PutUsersRequest")).toBe("{ body: UsersInput; }");
    expect(typeIn(code, "PutUsersResponse")).toBe(
      '| { status: 200; headers?: Headers; contentType?: "application/json"; body: Users }',
    );
  });

  test("several media types are told apart by their name, several statuses by theirs", async () => {
    const content = {
      "application/json": { schema: { type: "number" } },
      "text/plain": {},
      "image/png": {},
    };
    const code = await written({
      paths: {
        "/a": {
          post: {
            operationId: "send",
            requestBody: { required: true, content },
            responses: { 200: { content }, default: {} },
          },
        },
      },
    });
    expect(typeIn(code, "SendRequest")).toBe(
      '( | { contentType: "application/json"; body: number } | { contentType: "text/plain"; body: string } | { contentType: "image/png"; body: Uint8Array } )',
    );
    expect(typeIn(code, "SendResponse")).toContain(
      '| { status: 200; headers?: Headers; contentType: "text/plain"; body: string }',
    );
    expect(typeIn(code, "SendResponse")).toContain("| { status: number; headers?: Headers }");
  });
});

describe("names", () => {
  test("operations without an id are called by method and path", async () => {
    const get = { responses: {} };
    const code = await written({ paths: { "/orders/{orderId}/lines": { get } } });
    expect(code).toContain("  getOrdersByOrderIdLines(request: GetOrdersByOrderIdLinesRequest)");
  });

  test("no two names meet, also where file systems ignore case", async () => {
    const named = (operationId: string) => ({ get: { operationId, responses: {} } });
    const code = await written({
      paths: {
        "/a": named("get-it"),
        "/b": named("getIt"),
        "/c": named("getit"),
        "/d": named("constructor"),
        "/e": named("123"),
        "/f": named("日本"),
      },
      components: { schemas: { "order-line": {}, OrderLine: {}, Record: {}, GetItRequest: {} } },
    });
    const handlers = [...code.matchAll(/^ {2}(\S+)\(request: /gm)].map(([, name]) => name);
    expect(handlers).toEqual(["getIt", "getIt2", "getit3", "constructor2", "x123", '"日本"']);
    for (const name of ["OrderLine", "OrderLine2", "Record2", "GetItRequest2"])
      expect(typeIn(code, name)).toBe("unknown");
  });
});
