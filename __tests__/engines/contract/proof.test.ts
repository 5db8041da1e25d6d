import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commandFor } from "../../../src/engines/contract/proof/command.ts";
import {
  curlLine,
  requestText,
  responseText,
} from "../../../src/engines/contract/proof/message.ts";
import { readings } from "../../../src/engines/contract/proof/readings.ts";
import { shellWord } from "../../../src/engines/contract/proof/shell.ts";
import { compareTexts } from "./support.ts";

const hostile = [
  "a b",
  "it's",
  "$(id)",
  "`id`",
  "a;b",
  "a\nb",
  "\\",
  "'\\''",
  "\u0000x",
  "*",
  "~",
  "",
  "é",
  "-n",
];

describe("shell words", () => {
  test("arrive in a shell as they are", () => {
    for (const text of hostile.filter((one) => !one.includes("\u0000"))) {
      const echoed = execFileSync("bash", ["-c", `printf %s ${shellWord(text)}`], {
        encoding: "utf8",
      });
      expect(echoed).toBe(text);
    }
  });

  test("never hold a raw control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.from(shellWord(text)).every((char) => char >= " " && char !== "\u007f")).toBe(
          true,
        );
      }),
    );
  });

  test("are left bare only when harmless", () => {
    expect(shellWord("api/v1.0/open-api.yaml")).toBe("api/v1.0/open-api.yaml");
    expect(shellWord("a b")).toBe("'a b'");
    expect(shellWord("")).toBe("''");
  });

  test("make the command that proves a claim again", () => {
    expect(commandFor({ kind: "files", base: "a b.yaml", head: "$(id).yaml" }, "c-1")).toBe(
      "lamplighter contract --base 'a b.yaml' --head '$(id).yaml' --claim c-1",
    );
    expect(commandFor({ kind: "commits", base: "aa", head: "bb", spec: "x.yaml" }, "c-1")).toBe(
      "lamplighter contract --base-ref aa --head-ref bb --spec x.yaml --claim c-1",
    );
  });
});

const request = {
  method: "POST",
  server: "https://example.com/v1",
  path: "/orders/{id}/{rest}",
  parameters: [
    { in: "path", name: "id", value: "a/b" },
    { in: "query", name: "q", value: ["x y", 1] },
    { in: "query", name: "deep", value: { a: 1, b: [true, null] } },
    { in: "header", name: "X-Ids", value: [1, 2] },
    { in: "cookie", name: "session", value: "a;b" },
    { in: "cookie", name: "theme", value: "dark" },
  ],
  body: { mediaType: "application/json", value: { a: "it's" } },
} as const;

describe("messages", () => {
  test("a request, as HTTP and as curl", () => {
    expect(requestText(request)).toBe(
      [
        "POST /v1/orders/a%2Fb/a?q=x%20y&q=1&a=1&b=true%2Cnull HTTP/1.1",
        "Host: example.com",
        "X-Ids: 1,2",
        "Cookie: session=a%3Bb; theme=dark",
        "Content-Type: application/json",
        "",
        '{\n  "a": "it\'s"\n}',
      ].join("\n"),
    );
    expect(curlLine(request)).toBe(
      "curl -i -X POST 'https://example.com/v1/orders/a%2Fb/a?q=x%20y&q=1&a=1&b=true%2Cnull'" +
        " -H 'X-Ids: 1,2' -H 'Cookie: session=a%3Bb; theme=dark'" +
        " -H 'Content-Type: application/json' --data-binary '{\"a\":\"it'\\''s\"}'",
    );
  });

  test("a plain GET needs no method", () => {
    const plain = { method: "GET", server: "https://example.com", path: "/ä", parameters: [] };
    expect(curlLine(plain)).toBe("curl -i https://example.com/%C3%A4");
    expect(requestText(plain)).toBe("GET /%C3%A4 HTTP/1.1\nHost: example.com");
  });

  test("nothing foreign starts a line of its own", () => {
    const split = {
      ...request,
      parameters: [{ in: "header", name: "X", value: "a\r\nEvil: 1" }],
    } as const;
    expect(requestText(split)).not.toMatch(/^Evil/m);
    const headers = [{ name: "X", value: "a\nEvil: 1" }];
    expect(responseText({ status: "200", headers })).toBe("HTTP/1.1 200\nX: a Evil: 1");
  });

  test("a text body stays text", () => {
    const body = { mediaType: "text/plain", value: "hello" };
    expect(responseText({ status: "200", headers: [], body })).toBe(
      "HTTP/1.1 200\nContent-Type: text/plain\n\nhello",
    );
  });
});

describe("values that travel as text", () => {
  test.each([
    [5, "5"],
    ["5", 5],
    [true, "true"],
    ["false", false],
    ["a", ["a"]],
    [["a"], "a"],
    [["a", "b"], "a,b"],
    [
      [1, 2],
      ["1", "2"],
    ],
    [{ a: 1 }, { a: "1" }],
    ["-1.5e3", -1500],
  ])("%j can be read as %j", (value, reading) => {
    expect(readings(value)).toContainEqual(reading);
    expect(readings(value)).toContainEqual(value);
  });

  test.each([["05"], ["1e"], ["truely"], ["0x1"]])("%j is no number or boolean", (value) => {
    const plain = readings(value).filter((one) => typeof one !== "object");
    expect(new Set(plain)).toEqual(new Set([value]));
  });

  test("null is not the text null", () => {
    expect(readings(null)).not.toContain("null");
  });
});

describe("the request in a claim", () => {
  const spec = (servers: string, limit: string) => `openapi: 3.0.3
info: {title: a, version: "1"}
servers: ${servers}
paths:
  /orders/{id}:
    parameters:
      - {in: path, name: id, required: true, schema: {type: string, format: uuid}}
    get:
      parameters:
        - {in: query, name: limit, schema: {type: integer, maximum: ${limit}}}
        - {in: query, name: tenant, required: true, schema: {enum: [north]}}
        - {in: query, name: other, schema: {type: string}}
      responses: {"200": {description: OK}}
`;

  test.each([
    ["[{url: https://a.example.com/v1/}]", "https://a.example.com/v1"],
    [
      '[{url: "https://{region}.example.com", variables: {region: {default: eu}}}]',
      "https://eu.example.com",
    ],
    ["[{url: /v2}]", "https://api.example.com/v2"],
    ['[{url: "javascript:alert(1)"}]', "https://api.example.com"],
    ['[{url: "http://[bad"}]', "https://api.example.com"],
    ["[]", "https://api.example.com"],
  ])("goes to %s with all that is required", async (servers, url) => {
    const { claims } = await compareTexts(spec(servers, "100"), spec(servers, "50"));
    const curl = claims[0]?.proof.evidence.find(({ language }) => language === "shell")?.text;
    const id = "00000000-0000-4000-8000-000000000000";
    expect(curl).toBe(`curl -i '${url}/orders/${id}?tenant=north&limit=51'`);
    expect(claims[0]?.proof).toMatchObject({
      kind: "request",
      observed: "Head refuses this request: the value must be <= 50.",
      expected: "Base accepts this request.",
    });
  });
});
