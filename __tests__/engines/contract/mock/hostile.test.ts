import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { answering, ask, mocked, operation } from "./mocked.ts";

describe("hostile descriptions end in an answer, soon", () => {
  const node = {
    type: "object",
    required: ["next"],
    properties: { next: { $ref: "#/components/schemas/A" } },
  };
  const rows: readonly [string, object, number][] = [
    [
      "a value that never ends",
      { ...answering({ $ref: "#/components/schemas/A" }), components: { schemas: { A: node } } },
      500,
    ],
    ["nothing is valid", answering({ not: {} }), 500],
    [
      "a schema that is only itself",
      {
        ...answering({ $ref: "#/components/schemas/A" }),
        components: { schemas: { A: { $ref: "#/components/schemas/A" } } },
      },
      200,
    ],
    ["a reference to nothing", answering({ $ref: "#/components/schemas/None" }), 500],
    [
      "a pattern that back-tracks",
      answering({ type: "string", pattern: "^(a+)+$", minLength: 60 }),
      200,
    ],
    ["a pattern that no text has", answering({ type: "string", pattern: "^(?!)$" }), 500],
    ["a list of a million", answering({ type: "array", minItems: 1_000_000 }), 500],
    ["a text of a billion", answering({ type: "string", minLength: 1e9 }), 500],
    [
      "a product of choices",
      answering({ allOf: Array.from({ length: 40 }, () => ({ anyOf: [{}, { type: "object" }] })) }),
      200,
    ],
    [
      "many members that each hold all",
      { ...answering({ $ref: "#/components/schemas/A" }), components: { schemas: wide(30) } },
      200,
    ],
  ];
  test.each(rows)("%s", async (_, description, status) => {
    const start = performance.now();
    expect(ask(await mocked(description), "GET /a").status).toBe(status);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("names are names, whatever they mean to JavaScript", async () => {
    const names = ["__proto__", "constructor", "toString", "then", ""];
    const properties = Object.fromEntries(names.map((name) => [name, { const: name }]));
    const text = JSON.stringify(answering({ type: "object", required: names, properties }));
    const { text: answer } = ask(await mocked(JSON.parse(text) as object), "GET /a");
    expect(Object.keys(JSON.parse(answer) as object).sort()).toEqual([...names].sort());
  });

  test("nothing from a description starts a header line of its own", async () => {
    const evil = "x\r\nSet-Cookie: a=b";
    const headers = {
      "X-Text": { required: true, schema: { const: evil } },
      [evil]: { schema: { const: "1" } },
      "Content-Length": { schema: { const: 9 } },
    };
    const content = { [`text/plain;${evil}`]: { example: "a" } };
    const description = operation({ responses: { 200: { description: "", headers, content } } });
    const { headers: sent } = ask(await mocked(description), "GET /a");
    expect(Object.keys(sent).sort()).toEqual(["content-type", "x-text"]);
    for (const value of Object.values(sent)) expect(value).toMatch(/^[\x20-\x7e]*$/);
  });

  test("members of a wrong kind are passed over", async () => {
    const odd = operation({
      parameters: [
        null,
        5,
        { in: "query" },
        { in: "moon", name: "x" },
        { in: "query", name: "p", schema: 7 },
      ],
      security: [5, { none: [] }],
      servers: [null, { url: 5 }],
      requestBody: [],
      responses: {
        200: {
          headers: { A: null },
          content: {
            "application/json": null,
            "text/plain": { schema: { type: "cat" }, examples: [] },
          },
        },
        cat: {},
      },
    });
    expect(ask(await mocked(odd), "GET /a?p=1").status).toBeLessThan(500);
  });
});

function wide(count: number): object {
  const names = Array.from({ length: count }, (_, index) => `M${index}`);
  const all = Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
  );
  const schemas = Object.fromEntries(
    names.map((name) => [name, { type: "object", properties: all }]),
  );
  return { A: { type: "object", properties: all }, ...schemas };
}

describe("hostile requests", () => {
  test("no request makes the mock throw, or answer without a status (property)", async () => {
    const mock = await mocked({
      ...operation(
        {
          parameters: [
            {
              in: "path",
              name: "id",
              required: true,
              style: "matrix",
              explode: true,
              schema: { type: "array" },
            },
            { in: "query", name: "f", style: "deepObject", schema: { type: "object" } },
            { in: "cookie", name: "c", schema: { type: "integer" } },
          ],
          requestBody: { content: { "*/*": { schema: { type: "object" } } } },
        },
        "/a/{id}",
        "post",
      ),
    });
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("%", "%zz", "f[", "f[a][b]=1", ";id=", "a=b;=", "é", "\u0000"),
    );
    const type = fc.constantFrom(
      "application/json",
      "multipart/form-data",
      "multipart/form-data; boundary=",
      "application/x-www-form-urlencoded",
      ";;",
      "text/plain",
    );
    fc.assert(
      fc.property(text, text, text, type, text, (path, query, header, contentType, body) => {
        const headers = {
          cookie: header,
          prefer: header,
          "lamplighter-fault": header,
          accept: header,
          "content-type": contentType,
        };
        const answer = mock.answer({
          method: "POST",
          target: `/a/${path}?${query}`,
          headers: Object.entries(headers),
          body: new TextEncoder().encode(body),
        });
        expect([204, 400, 404, 415]).toContain(answer.status);
      }),
      { numRuns: 2_000 },
    );
  });
});
