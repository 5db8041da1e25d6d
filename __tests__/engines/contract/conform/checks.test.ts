import { describe, expect, test } from "@jest/globals";
import { ask, bodyOf, json, queryOf } from "./support.ts";

const thing = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const refused = json({
  type: "object",
  required: ["message"],
  properties: { message: { type: "string" } },
});

function things(operation: object): object {
  return { paths: { "/things": { get: operation } } };
}

describe("answers", () => {
  const described = things({ responses: { 200: json(thing) } });

  test("as described are no drift", async () => {
    const { found } = await ask(described, () => ({ status: 200, json: { id: "a" } }));
    expect(found).toEqual([]);
  });

  test.each([
    [
      "another status",
      { status: 203, json: { id: "a" } },
      "undocumented-status | GET /things | 203",
    ],
    [
      "a member of another type",
      { status: 200, json: { id: 1 } },
      "response-body | GET /things | 200 /id type",
    ],
    [
      "a member left out",
      { status: 200, json: {} },
      "response-body | GET /things | 200 required id",
    ],
    [
      "another type of content",
      { status: 200, json: { id: "a" }, headers: { "content-type": "text/html" } },
      "undocumented-content-type | GET /things | 200 text/html",
    ],
    ["500", { status: 500 }, "server-error | GET /things | 500"],
  ])("%s is a drift", async (_, answer, expected) => {
    expect((await ask(described, () => answer)).found).toEqual([expected]);
  });

  test("of a status whose content is not described may have any body", async () => {
    const silent = things({ responses: { 404: { description: "none" } } });
    expect((await ask(silent, () => ({ status: 404, json: ["a"] }))).found).toEqual([]);
  });

  test("lack a required header, or have a wrong one", async () => {
    const headers = { "X-Total": { required: true, schema: { type: "integer" } } };
    const spec = things({ responses: { 200: json(thing, { headers }) } });
    const answer = (given: Record<string, string>) => () => ({
      status: 200,
      json: { id: "a" },
      headers: given,
    });
    expect((await ask(spec, answer({}))).found).toEqual([
      "response-header-missing | GET /things | 200 x-total",
    ]);
    expect((await ask(spec, answer({ "x-total": "many" }))).found).toEqual([
      "response-header | GET /things | 200 x-total",
    ]);
    expect((await ask(spec, answer({ "x-total": "3" }))).found).toEqual([]);
  });
});

describe("inputs", () => {
  const limit = {
    name: "limit",
    in: "query",
    required: true,
    schema: { type: "integer", maximum: 9 },
  };
  const listed = things({ parameters: [limit], responses: { 200: json(thing), 400: refused } });
  const no = { status: 400, json: { message: "no" } };
  const yes = { status: 200, json: { id: "a" } };

  test("that are checked are no drift", async () => {
    const { found } = await ask(listed, (request) => {
      const given = queryOf(request).get("limit") ?? "";
      return /^-?\d+$/.test(given) && Number(given) <= 9 ? yes : no;
    });
    expect(found).toEqual([]);
  });

  test("that nothing checks are one drift each", async () => {
    expect((await ask(listed, () => yes)).found).toEqual([
      "required-input-not-enforced | GET /things | query parameter `limit`",
    ]);
  });

  test("that are required, but out of bounds unnoticed", async () => {
    const { drifts } = await ask(listed, (request) =>
      /^-?\d+$/.test(queryOf(request).get("limit") ?? "") ? yes : no,
    );
    expect(drifts.map(({ text }) => text)).toEqual([
      "`GET /things` accepts a request in which query parameter `limit` is more than 9",
    ]);
  });

  test("in a body, at any depth", async () => {
    const size = {
      type: "object",
      required: ["width"],
      properties: { width: { type: "number", exclusiveMinimum: 0 } },
    };
    const content = {
      "application/json": { schema: { type: "object", required: ["size"], properties: { size } } },
    };
    const spec = {
      paths: {
        "/things": {
          post: {
            requestBody: { required: true, content },
            responses: { 201: json(thing), 400: refused },
          },
        },
      },
    };
    const { found } = await ask(spec, (request) => {
      const given = bodyOf(request) as { size?: { width?: unknown } } | undefined;
      const width = given?.size?.width;
      return typeof width === "number" ? { status: 201, json: { id: "a" } } : no;
    });
    expect(found).toEqual(["input-not-enforced | POST /things | `/size/width` in the body"]);
  });
});

describe("credentials", () => {
  const spec = {
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
    ...things({ responses: { 200: json(thing), 401: refused } }),
  };
  const credential = { scheme: "key", variable: "KEY", value: "right-key" };
  const keyOf = (headers: readonly (readonly [string, string])[]) => new Map(headers).get("X-Key");
  const yes = { status: 200, json: { id: "right-key" } };
  const no = { status: 401, json: { message: "no" } };

  test("that are asked for are no drift", async () => {
    const { found } = await ask(
      spec,
      ({ headers }) => (keyOf(headers) === "right-key" ? yes : no),
      [credential],
    );
    expect(found).toEqual([]);
  });

  test("left out, or any at all, let in", async () => {
    expect((await ask(spec, () => yes, [credential])).found).toEqual([
      "auth-not-enforced | GET /things | without a credential",
    ]);
    expect(
      (await ask(spec, ({ headers }) => (keyOf(headers) === undefined ? no : yes), [credential]))
        .found,
    ).toEqual(["auth-not-enforced | GET /things | with a made-up credential"]);
  });

  test("never stand in what was exchanged", async () => {
    const { exchanges } = await ask(spec, () => yes, [credential]);
    expect(
      JSON.stringify(exchanges.map(({ request, answer }) => ({ request, answer }))),
    ).not.toContain("right-key");
  });
});

describe("errors", () => {
  const operation = { responses: { 200: json(thing), 404: { description: "none" } } };
  const spec = {
    paths: { "/a": { get: operation }, "/b": { get: operation }, "/c": { get: operation } },
  };

  test.each([
    ["other members", { error: "none" }, true],
    ["a member of another type", { code: "none", message: { en: "none" } }, true],
    ["more members", { code: "none", message: "none", hint: "look elsewhere" }, false],
    ["several messages", { code: "none", message: ["none", "at all"] }, false],
  ])("with %s", async (_, odd, isDrift) => {
    const { found } = await ask(spec, ({ url }) => ({
      status: 404,
      json: url.endsWith("/c") ? odd : { code: "none", message: "none" },
    }));
    expect(found.map((one) => one.split(" | ").slice(0, 2).join(" | "))).toEqual(
      isDrift ? ["error-shape | GET /c"] : [],
    );
  });
});
