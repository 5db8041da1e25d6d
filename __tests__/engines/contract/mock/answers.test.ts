import { describe, expect, test } from "@jest/globals";
import { answering, ask, mocked, operation } from "./mocked.ts";

describe("examples", () => {
  const schema = { type: "object", required: ["n"], properties: { n: { type: "integer" } } };
  const examples = {
    small: { value: { n: 1 } },
    large: { value: { n: 1000 } },
    wrong: { value: { n: "x" } },
  };

  test("the described example is sent as it is", async () => {
    const mock = await mocked(answering(schema, { example: { n: 7, extra: true } }));
    expect(ask(mock, "GET /a").body).toEqual({ n: 7, extra: true });
  });

  test("one that its schema refuses is passed over, and the log says why", async () => {
    const mock = await mocked(answering(schema, { example: { n: "seven" } }));
    expect(ask(mock, "GET /a").body).toEqual({ n: expect.any(Number) });
    ask(mock, "GET /a");
    const warnings = mock.log.lines.filter((line) => line.startsWith("Warning"));
    expect(warnings).toEqual([
      "Warning: GET /a: the example is not as its schema says: /n must be integer",
    ]);
  });

  test("Prefer: example chooses one by name, also one that its schema refuses", async () => {
    const mock = await mocked(answering(schema, { examples }));
    expect(ask(mock, "GET /a").body).toEqual({ n: 1 });
    expect(ask(mock, "GET /a", { headers: { prefer: "example=large" } }).body).toEqual({ n: 1000 });
    expect(ask(mock, "GET /a", { headers: { prefer: 'example="wrong"' } }).body).toEqual({
      n: "x",
    });
    const unknown = ask(mock, "GET /a", { headers: { prefer: "example=huge" } });
    expect(unknown.body).toMatchObject({
      status: 400,
      detail: expect.stringContaining("small, large, wrong"),
    });
  });

  test("Prefer: dynamic=true generates where an example is described", async () => {
    const mock = await mocked(answering({ const: 5 }, { examples: { five: { value: 5 } } }));
    ask(mock, "GET /a", { headers: { prefer: "dynamic=true" } });
    expect(mock.log.lines).toEqual(["GET /a 200 generated"]);
  });

  test("an example that is a reference, and one that is JSON as text", async () => {
    const referred = await mocked({
      ...answering(schema, { examples: { one: { $ref: "#/components/examples/one" } } }),
      components: { examples: { one: { value: { n: 3 } } } },
    });
    expect(ask(referred, "GET /a").body).toEqual({ n: 3 });
    const text = await mocked(answering(schema, { example: '{"n": 4}' }));
    expect(ask(text, "GET /a").body).toEqual({ n: 4 });
  });
});

describe("statuses", () => {
  const answer = async (responses: object, headers: Record<string, string> = {}) => {
    const described = Object.fromEntries(
      Object.keys(responses).map((status) => [status, { description: "" }]),
    );
    return ask(await mocked(operation({ responses: described })), "GET /a", { headers }).status;
  };
  test("a right request gets the lowest success, else the default, else the first other", async () => {
    expect(await answer({ 404: 0, 202: 0, 201: 0 })).toBe(201);
    expect(await answer({ "2XX": 0, 404: 0 })).toBe(200);
    expect(await answer({ default: 0, 404: 0 })).toBe(200);
    expect(await answer({ 404: 0, 303: 0 })).toBe(303);
    expect(await answer({ 101: 0 })).toBe(204);
  });
  test("ranges and the default answer for statuses that have no response of their own", async () => {
    expect(await answer({ 200: 0, "4XX": 0 }, { prefer: "code=418" })).toBe(418);
    expect(await answer({ 200: 0, default: 0 }, { prefer: "wait=10, code=503" })).toBe(503);
    expect(await answer({ 200: 0 }, { prefer: "code=99" })).toBe(400);
  });
  test("a fault gets the described answer of its status", async () => {
    const content = { "application/json": { example: { down: true } } };
    const mock = await mocked(
      operation({ responses: { 200: { description: "" }, "5XX": { description: "", content } } }),
    );
    const headers = { "lamplighter-fault": "status=503" };
    expect(ask(mock, "GET /a", { headers })).toMatchObject({ status: 503, body: { down: true } });
  });
});

describe("content negotiation", () => {
  const content = {
    "text/csv": { example: "a,b" },
    "application/json": { example: { a: 1 } },
    "application/vnd.v2+json": { example: { a: 2 } },
    "image/*": { example: "pixels" },
  };
  const rows: readonly [string | undefined, string | undefined][] = [
    [undefined, "application/json"],
    ["*/*", "application/json"],
    ["text/*", "text/csv"],
    ["text/csv;q=0.5, application/json;q=0.4", "text/csv"],
    ["application/json;q=0.1, */*;q=0.2", "application/vnd.v2+json"],
    ["application/vnd.v2+json", "application/vnd.v2+json"],
    ["image/png", "image/png"],
    ["application/json;q=0", undefined],
    ["application/xml", undefined],
  ];
  test.each(rows)("Accept: %s", async (accept, type) => {
    const mock = await mocked(operation({ responses: { 200: { description: "", content } } }));
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const answer = ask(mock, "GET /a", { headers });
    expect(answer.status).toBe(type === undefined ? 406 : 200);
    if (type !== undefined) expect(answer.headers["content-type"]).toBe(type);
  });

  test("other types are written in their own form", async () => {
    const schema = { const: [{ a: 1 }, { a: "<" }] };
    const form = async (type: string) => {
      const media = { [type]: { schema } };
      const mock = await mocked(
        operation({ responses: { 200: { description: "", content: media } } }),
      );
      return ask(mock, "GET /a", { headers: { accept: type } }).text;
    };
    expect(await form("application/x-ndjson")).toBe('{"a":1}\n{"a":"<"}\n');
    expect(await form("text/event-stream")).toBe('data: {"a":1}\n\ndata: {"a":"<"}\n\n');
    expect(await form("application/xml")).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<root><item><a>1</a></item><item><a>&lt;</a></item></root>',
    );
  });
});

describe("generated values look real", () => {
  test("by format, by name, by pattern, by bounds", async () => {
    const properties = {
      email: { type: "string" },
      createdAt: { type: "string" },
      site: { type: "string", format: "uri" },
      sku: { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" },
      rating: { type: "integer", minimum: 1, maximum: 5 },
      weight: { type: "number", exclusiveMinimum: 0, multipleOf: 0.25 },
      tags: { type: "array", items: { enum: ["a", "b", "c"] }, uniqueItems: true, minItems: 3 },
    };
    const mock = await mocked(answering({ type: "object", properties }));
    const { body } = ask(mock, "GET /a");
    expect(body).toEqual({
      email: expect.stringMatching(/^\S+@example\.com$/),
      createdAt: expect.stringMatching(/^202[45]-\d\d-\d\dT[\d:]{8}Z$/),
      site: expect.stringMatching(/^https:\/\/\w+\.example\.com\//),
      sku: expect.stringMatching(/^[A-Z]{3}-\d{4}$/),
      rating: expect.any(Number),
      weight: expect.any(Number),
      tags: expect.arrayContaining(["a", "b", "c"]),
    });
  });

  test("one more property changes no value beside it", async () => {
    const properties = { name: { type: "string" }, age: { type: "integer" } };
    const before = ask(await mocked(answering({ type: "object", properties })), "GET /a");
    const more = { first: { type: "string" }, ...properties };
    const after = ask(await mocked(answering({ type: "object", properties: more })), "GET /a");
    expect(after.body).toMatchObject(before.body as object);
  });

  test("a tree ends, and a null comes last", async () => {
    const mock = await mocked({
      ...answering({ $ref: "#/components/schemas/Node" }),
      components: {
        schemas: {
          Node: {
            type: "object",
            required: ["children", "parent", "name"],
            properties: {
              name: { type: ["string", "null"] },
              children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
              parent: { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Node" }] },
            },
          },
        },
      },
    });
    expect(ask(mock, "GET /a").body).toEqual({
      name: expect.any(String),
      children: [],
      parent: expect.anything(),
    });
  });

  test("writeOnly members stay out of answers", async () => {
    const properties = { name: { type: "string" }, password: { type: "string", writeOnly: true } };
    const mock = await mocked(answering({ type: "object", required: ["password"], properties }));
    expect(ask(mock, "GET /a").body).toEqual({ name: expect.any(String) });
  });
});

test("an example whose reference leads nowhere is passed over, and the log says so", async () => {
  const examples = { gone: { $ref: "#/components/examples/gone" } };
  const mock = await mocked(answering({ const: 1 }, { examples }));
  expect(ask(mock, "GET /a")).toMatchObject({ status: 200, body: 1 });
  expect(mock.log.lines[0]).toMatch(/^Warning: GET \/a: the example `gone` is not there: /);
});
