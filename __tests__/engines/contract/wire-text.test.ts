import { describe, expect, test } from "@jest/globals";
import { curlLine, requestText } from "../../../src/engines/contract/proof/message.ts";
import { readings } from "../../../src/engines/contract/proof/readings.ts";
import { shellWord } from "../../../src/engines/contract/proof/shell.ts";
import { wireText } from "../../../src/engines/contract/proof/values.ts";
import { runContract } from "../../../src/engines/contract/index.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";
import { compareTexts, historyGit } from "./support.ts";

describe("a value in a path, a header or a cookie", () => {
  test.each([
    ["text", "text"],
    [5, "5"],
    [true, "true"],
    [null, "null"],
    [[1, "a", null], "1,a,null"],
    [{ R: 100, G: [1, 2] }, "R,100,G,1,2"],
    [[], ""],
    [{}, ""],
  ])("%j is written %j", (value, text) => {
    expect(wireText(value)).toBe(text);
  });
});

describe("what text can be read as", () => {
  test.each([
    [["5"], 5],
    [["x"], "x"],
    [
      ["5", true],
      [5, true],
    ],
    [["5", true], "5,true"],
    ["", {}],
    ["x", ["x"]],
    ["1.25", 1.25],
    ["1e10", 1e10],
    ["1E-12", 1e-12],
    ["2e+3", 2000],
    ["-0.125", -0.125],
    [{ a: 5 }, '{"a":5}'],
    [[{ a: 1 }, 2], '[{"a":1},2]'],
    [{ a: ["true", null] }, { a: [true, null] }],
  ])("%j: %j", (value, reading) => {
    expect(readings(value)).toContainEqual(reading);
  });

  test.each([
    [5, {}],
    [true, {}],
    [null, {}],
    ["x", '"x"'],
    [5, '"5"'],
    [[{ a: 1 }, 2], "[object Object],2"],
    [["a", "b"], "a"],
    ["1e", 1],
    ["1.", 1],
    ["+1", 1],
    ["1 ", 1],
    ["True", true],
    ["no", false],
  ])("%j: not %j", (value, reading) => {
    expect(readings(value)).not.toContainEqual(reading);
  });
});

describe("a shell line with control characters", () => {
  test.each([
    ["a\nb", "$'a\\x0ab'"],
    ["it's\t\\", "$'it\\'s\\x09\\\\'"],
    ["\u007f", "$'\\x7f'"],
  ])("%j is one word", (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});

describe("a message", () => {
  const plain = { method: "GET", server: "http://a.example.com", path: "/a/{id}", parameters: [] };
  const body = { mediaType: "text/plain", value: "x" };

  test("with a body names its method in curl, also GET", () => {
    expect(curlLine({ ...plain, body })).toMatch(/^curl -i -X GET /);
    expect(curlLine({ ...plain, method: "DELETE" })).toBe(
      "curl -i -X DELETE http://a.example.com/a/a",
    );
  });

  test("fills its path from path parameters only", () => {
    const parameters = [
      { in: "query", name: "id", value: 1 },
      { in: "path", name: "id", value: 2 },
      { in: "query", name: "id", value: null },
    ] as const;
    expect(requestText({ ...plain, parameters }).split(" ")[1]).toBe("/a/2?id=1&id=null");
  });

  test("has one space where lines would break", () => {
    const parameters = [{ in: "header", name: "X\r\nY", value: "a\r\n\r\nb" }] as const;
    expect(requestText({ ...plain, parameters })).toBe(
      "GET /a/a HTTP/1.1\nHost: a.example.com\nX Y: a b",
    );
  });

  test("of JSON has text in quotes, of any other type as it is", () => {
    const last = (mediaType: string) =>
      requestText({ ...plain, body: { mediaType, value: "x" } }).split("\n\n")[1];
    expect(["application/JSON", "application/a+json", "application/xml"].map(last)).toEqual([
      '"x"',
      '"x"',
      "x",
    ]);
  });
});

describe("a parameter in a request", () => {
  const spec = (parameter: string, more = "") => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a/{p}:
    put:
      parameters: [{required: true, ${parameter}}, {in: query, name: z${more}}]
      responses: {"200": {description: OK}}
`;
  const list = "schema: {type: array, minItems: 2, items: {const: 1}}";
  const object = "schema: {required: [a], properties: {a: {const: 1}}}";
  const inPath = (more: string) => `in: path, name: p, ${more}`;
  const inQuery = (more: string) => `in: query, name: q, ${more}`;

  test.each([
    [inPath(list), "PUT /a/1,1 "],
    [inPath(`style: label, explode: true, ${list}`), "PUT /a/.1.1 "],
    [inPath(`style: matrix, ${list}`), "PUT /a/;p=1,1 "],
    [inPath(`content: {application/json: {${list}}}`), "PUT /a/%5B1%2C1%5D "],
    [inQuery(list), "PUT /a/a?q=1&q=1 "],
    [inQuery(`explode: false, ${list}`), "PUT /a/a?q=1%2C1 "],
    [inQuery(`style: pipeDelimited, explode: false, ${list}`), "PUT /a/a?q=1%7C1 "],
    [inQuery(`style: spaceDelimited, explode: false, ${list}`), "PUT /a/a?q=1%201 "],
    [inQuery(`style: deepObject, ${object}`), "PUT /a/a?q%5Ba%5D=1 "],
    [inQuery(object), "PUT /a/a?a=1 "],
    [inQuery(`explode: false, ${object}`), "PUT /a/a?q=a%2C1 "],
    [inQuery(`content: {application/json: {${object}}}`), "PUT /a/a?q=%7B%22a%22%3A1%7D "],
    [inQuery("content: {text/plain: {schema: {const: x y}}}"), "PUT /a/a?q=x%20y "],
    [`in: header, name: H, ${object}`, "\nH: a,1"],
    [`in: header, name: H, explode: true, ${object}`, "\nH: a=1"],
    [`in: header, name: H, content: {application/json: {${list}}}`, "\nH: [1,1]"],
    [`in: cookie, name: C, ${list}`, "\nCookie: C=1; C=1"],
    [`in: cookie, name: C, explode: false, ${list}`, "\nCookie: C=1%2C1"],
  ])("{%s} is written %j", async (parameter, text) => {
    const { claims } = await compareTexts(spec(parameter), spec(parameter, ", required: true"));
    expect(claims.map(({ rule }) => rule)).toEqual(["request-parameter-required"]);
    expect(claims[0]?.proof.evidence[0]?.text).toContain(text);
  });

  test("shows what the description's own reader refuses", async () => {
    const limited = (maximum: number) =>
      inQuery(
        `style: pipeDelimited, explode: false, schema: {type: array, minItems: 2, items: {type: integer, minimum: 7, maximum: ${maximum}}}`,
      );
    const files: Record<string, string> = {
      "base.yaml": spec(limited(9)),
      "head.yaml": spec(limited(8)),
    };
    const ports = { files: fakeFiles(files), git: historyGit({}) };
    const inputs = { base: "base.yaml", head: "head.yaml", witnessDir: "out" };
    const world = { ...ports, clock: fakeClock, log: fakeLog() };
    const { claims } = await runContract(world, {
      spec: [],
      usage: [],
      failOn: "error",
      ...inputs,
    });
    expect(claims.map(({ proof }) => proof.command)).toEqual([
      `lamplighter contract check --witness out/${claims[0]?.id ?? ""}.json`,
    ]);
  });
});

describe("the plain request of an operation", () => {
  const spec = (more: string, head: boolean, servers = "https://a.example.com") => `openapi: 3.1.0
info: {title: a, version: "1"}
servers: [{url: "${servers}", variables: {n: {default: 7}, m: {}}}]
paths:
  /a/{id}:
    parameters: [{in: path, name: id, required: true, schema: {type: string, maxLength: 0}}]
    put:
      ${more}
      responses: {"200": {description: OK}}
    ${head ? "" : "delete: {responses: {}}"}
`;
  const first = async (more: string, after = more, servers?: string) => {
    const { claims } = await compareTexts(spec(more, false, servers), spec(after, true, servers));
    const found = claims.map(({ text, proof }) => [text, proof.evidence[0]?.text] as const);
    return found.find(([text]) => (more === after ? /DELETE/ : /PUT/).test(text))?.[1] ?? "";
  };

  test.each([
    ["http://a.example.com/v1//", "DELETE /v1/a/a HTTP/1.1\nHost: a.example.com"],
    ["http://a.example.com:8080", "DELETE /a/a HTTP/1.1\nHost: a.example.com:8080"],
    ["https://{m}.example.com", "DELETE /a/a HTTP/1.1\nHost: {m}.example.com"],
    ["https://a.example.com/{n}", "DELETE /%7Bn%7D/a/a HTTP/1.1\nHost: a.example.com"],
    ["ftp://a.example.com", "DELETE /a/a HTTP/1.1\nHost: api.example.com"],
  ])("goes to %s, and never has an empty part of a path", async (server, text) => {
    expect(await first("tags: []", "tags: []", server)).toBe(text);
  });

  test("sends JSON where it may choose", async () => {
    const body = (required: boolean) =>
      `requestBody: {required: ${required}, content: {text/csv: {}, application/a+json: {schema: {const: 1}}}}`;
    const need = "parameters: [{in: query, name: q, required: true, content: {text/plain: {}}}]";
    const text = await first(body(true), `${body(true)}\n      ${need}`);
    expect(text).toMatch(/^PUT \/a\/a HTTP[^]*Content-Type: application\/a\+json\n\n1$/);
    expect(await first(body(false), `${body(false)}\n      ${need}`)).toBe(
      "PUT /a/a HTTP/1.1\nHost: a.example.com",
    );
  });

  test("has text for a parameter, and for a body, of which nothing is said", async () => {
    const parts = [
      "parameters: [{in: query, name: q, required: true}]",
      "requestBody: {required: true, content: {text/csv: {}}}",
    ];
    const before = parts.join("\n      ");
    const more = "{in: header, name: X-New, required: true, schema: {}}]";
    const text = await first(before, before.replace("}]", `}, ${more}`));
    expect(text).toBe("PUT /a/a?q=a HTTP/1.1\nHost: a.example.com\nContent-Type: text/csv\n\na");
  });
});
