import { describe, expect, test } from "@jest/globals";
import { ask, mocked, operation } from "./mocked.ts";

const numbers = { type: "array", items: { type: "integer" } };
const color = {
  type: "object",
  required: ["r"],
  properties: { r: { type: "integer" }, name: { type: "string" } },
};

/** Each row: how a parameter is described, a request that fits, and one that does not. */
const parameters: readonly [string, object, string, string][] = [
  ["a number in the query", { in: "query", schema: { type: "integer" } }, "/a?p=5", "/a?p=five"],
  ["a boolean", { in: "query", schema: { type: "boolean" } }, "/a?p=true", "/a?p=yes"],
  [
    "a number, or nothing (3.1)",
    { in: "query", schema: { type: ["integer", "null"] } },
    "/a?p=",
    "/a?p=x",
  ],
  [
    "a text of digits stays a text",
    { in: "query", schema: { type: "string", minLength: 2 } },
    "/a?p=12",
    "/a?p=1",
  ],
  ["text with + and %20", { in: "query", schema: { const: "a b" } }, "/a?p=a+b", "/a?p=a%2Bb"],
  ["an exploded list", { in: "query", schema: numbers }, "/a?p=1&p=2", "/a?p=1&p=b"],
  ["a list of one", { in: "query", schema: numbers }, "/a?p=1", "/a?p=b"],
  ["a joined list", { in: "query", explode: false, schema: numbers }, "/a?p=1,2", "/a?p=1,b"],
  [
    "an encoded comma is no separator",
    { in: "query", explode: false, schema: { type: "array", maxItems: 1 } },
    "/a?p=1%2C2",
    "/a?p=1,2",
  ],
  [
    "spaceDelimited",
    { in: "query", style: "spaceDelimited", explode: false, schema: numbers },
    "/a?p=1%202",
    "/a?p=1,2",
  ],
  [
    "pipeDelimited",
    { in: "query", style: "pipeDelimited", explode: false, schema: numbers },
    "/a?p=1|2",
    "/a?p=1,2",
  ],
  [
    "deepObject",
    { in: "query", style: "deepObject", schema: color },
    "/a?p[r]=1&p[name]=x",
    "/a?p[name]=x",
  ],
  [
    "deepObject, encoded",
    { in: "query", style: "deepObject", schema: color },
    "/a?p%5Br%5D=1",
    "/a?p%5Br%5D=x",
  ],
  ["an exploded object", { in: "query", schema: color }, "/a?r=1&name=x", "/a?r=x"],
  [
    "a JSON document",
    { in: "query", content: { "application/json": { schema: color } } },
    `/a?p=${encodeURIComponent('{"r":1}')}`,
    "/a?p=1",
  ],
  [
    "a choice",
    { in: "query", schema: { oneOf: [{ type: "integer" }, { enum: ["all"] }] } },
    "/a?p=all",
    "/a?p=some",
  ],
];

describe("parameters", () => {
  test.each(parameters)("%s", async (_, described, right, wrong) => {
    const mock = await mocked(
      operation({ parameters: [{ name: "p", required: true, ...described }] }),
    );
    expect(ask(mock, `GET ${right}`).status).toBe(204);
    const refused = ask(mock, `GET ${wrong}`);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      code: "request-invalid",
      errors: expect.arrayContaining([expect.objectContaining({ in: "query", name: "p" })]),
    });
    expect(ask(mock, "GET /a").body).toMatchObject({
      errors: [{ name: "p", detail: "is required" }],
    });
  });

  const paths: readonly [string, object, string, string][] = [
    ["simple", { schema: numbers }, "/a/1,2", "/a/1,b"],
    ["label", { style: "label", schema: numbers }, "/a/.1,2", "/a/.b"],
    ["label, exploded", { style: "label", explode: true, schema: numbers }, "/a/.1.2", "/a/.1.b"],
    ["matrix", { style: "matrix", schema: numbers }, "/a/;p=1,2", "/a/;p=b"],
    [
      "matrix, exploded",
      { style: "matrix", explode: true, schema: numbers },
      "/a/;p=1;p=2",
      "/a/;p=1;p=b",
    ],
    ["an object, exploded", { explode: true, schema: color }, "/a/r=1,name=x", "/a/r=x"],
    ["a text with a slash in it", { schema: { const: "x/y" } }, "/a/x%2Fy", "/a/x"],
  ];
  test.each(paths)("in the path: %s", async (_, described, right, wrong) => {
    const parameter = { name: "p", in: "path", required: true, ...described };
    const mock = await mocked(operation({ parameters: [parameter] }, "/a/{p}"));
    expect(ask(mock, `GET ${right}`).status).toBe(204);
    expect(ask(mock, `GET ${wrong}`).status).toBe(400);
  });

  test("in headers and cookies, whose names have no case and have one", async () => {
    const mock = await mocked(
      operation({
        parameters: [
          { name: "X-Page", in: "header", required: true, schema: { type: "integer" } },
          { name: "sid", in: "cookie", required: true, schema: { type: "string", pattern: "^s" } },
          { name: "Accept", in: "header", required: true, schema: { const: "never looked at" } },
        ],
      }),
    );
    const cookie = "other=1; sid=s1";
    expect(ask(mock, "GET /a", { headers: { "x-page": "3", cookie } }).status).toBe(204);
    expect(
      ask(mock, "GET /a", { headers: { "x-page": "three", cookie: "sid=x" } }).body,
    ).toMatchObject({
      errors: [
        { in: "header", name: "X-Page", detail: "must be integer" },
        { in: "cookie", name: "sid" },
      ],
    });
  });

  test("allowEmptyValue lets `?p=` through", async () => {
    const parameter = {
      name: "p",
      in: "query",
      allowEmptyValue: true,
      schema: { type: "integer" },
    };
    const mock = await mocked(operation({ parameters: [parameter] }));
    expect(ask(mock, "GET /a?p=").status).toBe(204);
    expect(ask(mock, "GET /a?p=x").status).toBe(400);
  });
});

describe("bodies", () => {
  const schema = {
    type: "object",
    required: ["n"],
    properties: {
      n: { type: "integer" },
      tags: { type: "array", items: { type: "string" } },
      id: { type: "string", readOnly: true },
    },
  };
  const requestBody = {
    required: true,
    content: {
      "application/json": { schema },
      "application/x-www-form-urlencoded": { schema },
      "multipart/form-data": { schema },
      "text/plain": { schema: { type: "string", maxLength: 3 } },
      "image/*": {},
    },
  };
  const post = operation({ requestBody }, "/a", "post");
  const boundary = "multipart/form-data; boundary=x";
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const rows: readonly [string, string, string, number][] = [
    ["JSON", "application/json", '{"n":1}', 204],
    ["JSON with a charset", "Application/JSON; charset=utf-8", '{"n":1}', 204],
    ["JSON that is not as described", "application/json", '{"n":"1"}', 400],
    ["what is readOnly may be sent", "application/json", '{"n":1,"id":"x"}', 204],
    ["a form", "application/x-www-form-urlencoded", "n=1&tags=a&tags=b", 204],
    ["a form with one tag", "application/x-www-form-urlencoded", "n=1&tags=a", 204],
    ["a form that is not as described", "application/x-www-form-urlencoded", "n=one", 400],
    ["parts", boundary, `${part("n", "1")}${part("tags", "a")}--x--\r\n`, 204],
    ["parts that are not as described", boundary, `${part("n", "one")}--x--\r\n`, 400],
    ["parts without an end", boundary, part("n", "1"), 400],
    ["text", "text/plain", "abc", 204],
    ["text that is too long", "text/plain", "abcd", 400],
    ["an image", "image/png", "\u0089PNG", 204],
    ["a type that is not described", "application/xml", "<n>1</n>", 415],
    ["no type", "", '{"n":1}', 415],
  ];
  test.each(rows)("%s", async (_, type, body, status) => {
    const mock = await mocked(post);
    const headers: Record<string, string> = type === "" ? {} : { "content-type": type };
    expect(ask(mock, "POST /a", { headers, body }).status).toBe(status);
  });

  test("400 or 422, whichever is described; with both, 400 is for what cannot be read", async () => {
    const statuses = async (...described: string[]) => {
      const responses = Object.fromEntries(
        ["204", ...described].map((status) => [status, { description: "" }]),
      );
      const mock = await mocked(operation({ requestBody, responses }, "/a", "post"));
      const headers = { "content-type": "application/json" };
      return ["{", "{}"].map((body) => ask(mock, "POST /a", { headers, body }).status);
    };
    expect(await statuses()).toEqual([400, 400]);
    expect(await statuses("400")).toEqual([400, 400]);
    expect(await statuses("422")).toEqual([422, 422]);
    expect(await statuses("400", "422")).toEqual([400, 422]);
  });

  test("a body too large to be read is refused", async () => {
    const mock = await mocked(post);
    const request = { method: "POST", target: "/a", headers: [], body: undefined };
    expect(mock.answer(request).status).toBe(413);
  });
});

describe("credentials", () => {
  const components = {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "api_key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
      basic: { type: "http", scheme: "basic" },
      oauth: { type: "oauth2", flows: {} },
    },
  };
  const secured = (security: readonly object[]) => ({ ...operation({}), components, security });
  const rows: readonly [string, object[], string, Record<string, string>, number][] = [
    ["a key in the query", [{ key: [] }], "/a?api_key=k", {}, 204],
    ["no key", [{ key: [] }], "/a", {}, 401],
    ["an empty key", [{ key: [] }], "/a?api_key=", {}, 401],
    ["one of two ways", [{ key: [] }, { basic: [] }], "/a", { authorization: "Basic YTpi" }, 204],
    ["a user without a password", [{ basic: [] }], "/a", { authorization: "Basic YQ==" }, 401],
    ["both of two", [{ key: [], session: [] }], "/a?api_key=k", { cookie: "sid=s" }, 204],
    ["one where both are needed", [{ key: [], session: [] }], "/a?api_key=k", {}, 401],
    ["a token", [{ oauth: ["read"] }], "/a", { authorization: "bearer t" }, 204],
    ["none is fine too", [{ key: [] }, {}], "/a", {}, 204],
  ];
  test.each(rows)("%s", async (_, security, target, headers, status) => {
    expect(ask(await mocked(secured(security)), `GET ${target}`, { headers }).status).toBe(status);
  });

  test("an operation that needs none says so itself", async () => {
    const open = { ...operation({ security: [] }), components, security: [{ key: [] }] };
    expect(ask(await mocked(open), "GET /a").status).toBe(204);
  });
});
