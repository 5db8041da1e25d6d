import { describe, expect, test } from "@jest/globals";
import { load } from "../../../src/engines/contract/document/load.ts";

async function upgraded(text: string, more: Record<string, string> = {}) {
  const files: Record<string, string> = { "api/a.yaml": text, ...more };
  const read = (path: string) => Promise.resolve(files[path]);
  const description = await load({ label: "a", root: "", read }, "api/a.yaml");
  return { description, value: description.root.value as Record<string, unknown> };
}

const head = 'swagger: "2.0"\ninfo: {title: a, version: "1"}\n';

describe("a Swagger 2 description in the words of OpenAPI 3", () => {
  test("keeps what means the same", async () => {
    const kept = {
      definitions: { A: { type: "string" } },
      parameters: { P: { in: "query", name: "p", type: "string" } },
      responses: { R: { description: "R" } },
      security: [{ s: [] }],
      tags: [{ name: "t" }],
      externalDocs: { url: "https://a.example.com" },
      "x-a": 1,
    };
    const entry = { swagger: "2.0", info: { title: "a", version: "1" }, ...kept };
    const { value, description } = await upgraded(JSON.stringify({ unknown: 1, ...entry }));
    expect(description.dialect).toBe("2.0");
    expect(value).toEqual({
      ...entry,
      servers: [],
      components: { securitySchemes: {} },
      paths: {},
    });
  });

  test.each([
    [
      "host: a.example.com\nbasePath: /v1\nschemes: [https, http]",
      ["https://a.example.com/v1", "http://a.example.com/v1"],
    ],
    ["host: a.example.com\nbasePath: /v1", ["//a.example.com/v1"]],
    ["host: a.example.com", ["//a.example.com"]],
    ["basePath: /v1\nschemes: [https]", ["/v1"]],
    ["host: a.example.com\nschemes: [1, https]", ["https://a.example.com"]],
    ["schemes: [https]", []],
  ])("%j is served at %j", async (text, urls) => {
    const { value } = await upgraded(`${head}${text}\n`);
    expect(value["servers"]).toEqual(urls.map((url) => ({ url })));
  });

  test("has the place of its servers where the host, or the path, was written", async () => {
    const { description } = await upgraded(
      `${head}schemes: [https]\nbasePath: /v1\nhost: a.example.com\n`,
    );
    expect(description.place({ uri: "", pointer: "/servers/0" }).line).toBe(5);
    const { description: other } = await upgraded(`${head}schemes: [https]\nbasePath: /v1\n`);
    expect(other.place({ uri: "", pointer: "/servers/0" }).line).toBe(4);
  });

  test.each([
    ["{type: basic}", { type: "http", scheme: "basic" }],
    ["{type: apiKey, in: header, name: X}", { type: "apiKey", in: "header", name: "X" }],
    [
      "{type: oauth2, flow: application, tokenUrl: t, scopes: {r: R}}",
      { type: "oauth2", flows: { clientCredentials: { tokenUrl: "t", scopes: { r: "R" } } } },
    ],
    [
      "{type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: {}}",
      {
        type: "oauth2",
        flows: { authorizationCode: { authorizationUrl: "a", tokenUrl: "t", scopes: {} } },
      },
    ],
    [
      "{type: oauth2, flow: password, tokenUrl: t}",
      { type: "oauth2", flows: { password: { tokenUrl: "t", scopes: {} } } },
    ],
    [
      "{type: oauth2, authorizationUrl: a}",
      { type: "oauth2", flows: { implicit: { authorizationUrl: "a", scopes: {} } } },
    ],
    ["5", 5],
  ])("a security scheme %s", async (text, scheme) => {
    const { value, description } = await upgraded(`${head}securityDefinitions:\n  s: ${text}\n`);
    expect(value["components"]).toEqual({ securitySchemes: { s: scheme } });
    const spot = { uri: "", pointer: "/components/securitySchemes/s" };
    expect(description.place(spot).line).toBe(4);
  });

  const operation = async (text: string, more = "", files?: Record<string, string>) => {
    const { value, description } = await upgraded(
      `${head}${more}paths:\n  /a:\n    parameters: [{in: query, name: shared, type: string}, {in: query, name: q, type: string}]\n    x-item: 1\n    post: ${text}\n`,
      files,
    );
    const paths = value["paths"] as Record<string, { post: Record<string, unknown> }>;
    return { item: paths["/a"], post: paths["/a"]?.post ?? {}, description };
  };
  const shared = { in: "query", name: "shared", schema: { type: "string" } };
  const query = { in: "query", name: "q", schema: { type: "string" } };

  test("an operation keeps its own words, and parameters of its path but those it names anew", async () => {
    const { item, post } = await operation(
      "{summary: s, x-a: 1, operationId: o, deprecated: true, consumes: [a/b], produces: [a/b], schemes: [http], parameters: [{in: query, name: q, type: integer}], responses: {}}",
      "host: a.example.com\n",
    );
    expect(item).toEqual({
      "x-item": 1,
      post: {
        ...{ summary: "s", "x-a": 1, operationId: "o", deprecated: true },
        parameters: [shared, { ...query, schema: { type: "integer" } }],
        servers: [{ url: "http://a.example.com" }],
        responses: {},
      },
    });
    expect(Object.keys(post)).not.toContain("requestBody");
  });

  test("parameters are sorted by where they travel, and each is a schema", async () => {
    const all = {
      ...{ type: "array", format: "f", items: { type: "string" }, default: [], enum: [[]] },
      ...{ multipleOf: 2, maximum: 9, exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false },
      ...{ maxLength: 4, minLength: 3, pattern: "p", maxItems: 2, minItems: 1, uniqueItems: true },
      ...{ "x-nullable": true, "x-extensible-enum": [1], "x-example": 2 },
    };
    const kept = { required: true, description: "d", allowEmptyValue: true, "x-b": 1 };
    const header = { in: "header", name: "H", ...kept, ...all, collectionFormat: "pipes" };
    const { post } = await operation(
      `{parameters: [${JSON.stringify(header)}, {in: path, name: p, required: true, type: string}], responses: {}}`,
    );
    const vendor = { "x-extensible-enum": [1], "x-example": 2 };
    expect(post["parameters"]).toEqual([
      { in: "path", name: "p", required: true, schema: { type: "string" } },
      shared,
      query,
      { in: "header", name: "H", ...kept, ...vendor, schema: all },
    ]);
  });

  test.each([
    ["csv", { style: "form", explode: false }],
    ["ssv", { style: "spaceDelimited", explode: false }],
    ["pipes", { style: "pipeDelimited", explode: false }],
    ["tsv", { style: "tabDelimited", explode: false }],
    ["multi", { style: "form", explode: true }],
    ["unheard-of", { style: "form", explode: false }],
    ["5", { style: "form", explode: false }],
  ])("an array in the query is written by its collectionFormat %s", async (format, style) => {
    const list = `{in: query, name: l, type: array, items: {type: string}, collectionFormat: ${format}}`;
    const { post } = await operation(`{parameters: [${list}], responses: {}}`);
    expect((post["parameters"] as object[])[2]).toEqual({
      ...{ in: "query", name: "l", ...style },
      schema: { type: "array", items: { type: "string" } },
    });
  });

  test("the body is one, in each media type that is consumed", async () => {
    const body = "{in: body, name: b, required: true, schema: {type: object}}";
    const schema = { type: "object" };
    const bodyOf = async (more: string, general = "") =>
      (await operation(`{${more}, responses: {}}`, general)).post["requestBody"];
    expect(await bodyOf(`parameters: [${body}], consumes: [a/b, c/d, a/b]`)).toEqual({
      required: true,
      content: { "a/b": { schema }, "c/d": { schema } },
    });
    expect(await bodyOf(`parameters: [${body}]`, "consumes: [e/f]\n")).toEqual({
      required: true,
      content: { "e/f": { schema } },
    });
    expect(await bodyOf(`parameters: [${body}], consumes: []`, "consumes: [e/f]\n")).toEqual({
      required: true,
      content: { "application/json": { schema } },
    });
    expect(await bodyOf("parameters: [{in: body, name: b}]")).toEqual({
      required: false,
      content: { "application/json": {} },
    });
  });

  test("fields of a form are one body, with the type that forms have", async () => {
    const field = (more: string) => `{in: formData, name: f, type: string${more}}`;
    const bodyOf = async (more: string) =>
      (await operation(`{${more}, responses: {}}`)).post["requestBody"];
    const properties = { f: { type: "string" } };
    const form = { schema: { type: "object", properties } };
    const needed = { schema: { type: "object", properties, required: ["f"] } };
    expect(await bodyOf(`parameters: [${field("")}]`)).toEqual({
      required: false,
      content: { "application/x-www-form-urlencoded": form },
    });
    expect(
      await bodyOf(`parameters: [${field(", required: true")}], consumes: [a/b, multipart/mixed]`),
    ).toEqual({ required: true, content: { "multipart/mixed": needed } });
    expect(
      await bodyOf(`parameters: [${field("")}, {in: formData, name: g, type: file}]`),
    ).toMatchObject({ content: { "multipart/form-data": {} } });
  });

  test("a response has its schema in each media type, and its headers", async () => {
    const { post, description } = await operation(`
      produces: [a/b, c/d]
      responses:
        200:
          description: OK
          x-c: 1
          schema: {type: object}
          examples: {a/b: {e: 1}}
          headers:
            H: {type: integer, description: h, x-other: 1}
        204: {description: None}
`);
    const schema = { type: "object" };
    expect(post["responses"]).toEqual({
      "200": {
        ...{ description: "OK", "x-c": 1 },
        headers: { H: { description: "h", schema: { type: "integer" } } },
        content: { "a/b": { schema, example: { e: 1 } }, "c/d": { schema } },
      },
      "204": { description: "None", headers: {}, content: {} },
    });
    const lineOf = (pointer: string) =>
      description.place({ uri: "", pointer: `/paths/~1a/post${pointer}` }).line;
    expect(lineOf("/responses/200/content/a~1b/schema/type")).toBe(13);
    expect(lineOf("/responses/200/headers/H/schema")).toBe(16);
    expect(lineOf("/responses/204")).toBe(17);
  });

  test("a schema of another file is referred to by its path from here", async () => {
    const { post } = await operation("{$ref: '../other/b c.yaml#/post'}", "", {
      "other/b c.yaml": "post: {responses: {200: {description: OK, schema: {type: 'null'}}}}\n",
    });
    expect(post["responses"]).toMatchObject({
      "200": {
        content: {
          "application/json": {
            schema: { $ref: "../other/b%20c.yaml#/post/responses/200/schema" },
          },
        },
      },
    });
  });
});
