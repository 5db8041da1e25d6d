import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const schemes = {
  header: "{type: apiKey, in: header, name: X-Key}",
  query: "{type: apiKey, in: query, name: Key}",
  cookie: "{type: apiKey, in: cookie, name: Session Id}",
  basic: "{type: http, scheme: BASIC}",
  digest: "{type: http, scheme: digest}",
  token: "{type: http, scheme: bearer}",
  login: "{type: oauth2, flows: {}}",
  openid: "{type: openIdConnect, openIdConnectUrl: https://a.example.com}",
  certificate: "{type: mutualTLS}",
  odd: "{type: apiKey, in: header}",
};

const spec = (security: string, also = "") => `openapi: 3.1.0
info: {title: a, version: "1"}
${also}
paths:
  /orders: {get: {${security === "" ? "" : `security: ${security}, `}responses: {"200": {description: OK}}}}
components:
  securitySchemes:
${Object.entries(schemes)
  .map(([name, scheme]) => `    ${name}: ${scheme}\n`)
  .join("")}`;

async function compared(before: string, after: string) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return {
    texts: claims.map(({ rule, text }) => `${rule}: ${text.replace("GET /orders: ", "")}`),
    notes: notes.map(({ kind, text }) => `${kind}: ${text.replace("GET /orders: ", "")}`),
    request: claims[0]?.proof.evidence[0]?.text.split("\n"),
  };
}

describe("a credential that is no longer enough", () => {
  test.each([
    ["header: []", "x-key: API-KEY"],
    ["cookie: []", "Cookie: Session Id=API-KEY"],
    ["basic: []", "Authorization: Basic <USER:PASSWORD in Base64>"],
    ["digest: []", "Authorization: Digest <TOKEN>"],
    ["login: []", "Authorization: Bearer <TOKEN>"],
    ["login: [read, write]", "Authorization: Bearer <TOKEN with read write>"],
    ["openid: []", "Authorization: Bearer <TOKEN>"],
  ])("%s travels in the request that shows it", async (credential, line) => {
    const { texts, request } = await compared(`[{${credential}}]`, "[{query: []}]");
    expect(texts).toHaveLength(1);
    expect(request).toEqual(["GET /orders HTTP/1.1", "Host: api.example.com", line]);
  });

  test("in the query is in the address", async () => {
    const { request } = await compared("[{query: []}]", "[{header: []}]");
    expect(request).toEqual(["GET /orders?Key=API-KEY HTTP/1.1", "Host: api.example.com"]);
  });

  test.each(["certificate", "odd"])("%s is in no line of a request", async (scheme) => {
    const { texts, request } = await compared(`[{${scheme}: []}]`, "[{header: []}]");
    expect(texts).toEqual([
      `security-alternative-removed: \`${scheme}\` is no longer enough; callers need \`header\` (header \`x-key\`)`,
    ]);
    expect(request).toEqual(["GET /orders HTTP/1.1", "Host: api.example.com"]);
  });

  test("of two is shown with both", async () => {
    const { texts, request } = await compared("[{token: [], query: []}]", "[{basic: []}]");
    expect(texts).toEqual([
      "security-alternative-removed: `token` and `query` (query `Key`) is no longer enough; callers need `basic`",
    ]);
    expect(request?.[0]).toBe("GET /orders?Key=API-KEY HTTP/1.1");
    expect(request?.[2]).toBe("Authorization: Bearer <TOKEN>");
  });
});

describe("who is let in", () => {
  test.each([
    ["[{token: []}]", "[{token: []}, {header: []}]"],
    ["[{login: [read, write]}]", "[{login: [read]}]"],
    ["[{token: [], header: []}]", "[{token: []}]"],
    ["[{token: []}]", "[]"],
    ["[{token: []}]", "[{}]"],
    ["[{token: []}]", ""],
  ])("from %s to %s: nobody is turned away, which is a remark", async (before, after) => {
    const { texts, notes } = await compared(before, after);
    expect(texts).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^remark: more callers are let in: /)]);
  });

  test.each([
    ["[{token: []}, {header: []}]", "[{header: []}, {token: []}]"],
    ["[{login: [read, write]}]", "[{login: [write, read]}]"],
    ["[{token: [], header: []}]", "[{header: [], token: []}]"],
    ["[]", "[{}]"],
    ["", "[]"],
  ])("from %s to %s: nothing to say", async (before, after) => {
    expect(await compared(before, after)).toMatchObject({ texts: [], notes: [] });
  });

  test.each([
    ["", "[{token: []}]", "security-added: callers need `token` now"],
    ["[{}]", "[{token: []}, {basic: []}]", "security-added: callers need `token`, or `basic` now"],
    [
      "[{token: []}]",
      "[{token: [], header: []}]",
      "security-alternative-removed: `token` is no longer enough; callers need `token` and `header` (header `x-key`)",
    ],
    [
      "[{login: [read]}]",
      "[{login: [admin]}]",
      "security-scope-added: `login` with `read` is no longer enough; callers need `login` with `admin`",
    ],
    [
      "[{header: []}, {token: []}]",
      "[{header: []}]",
      "security-alternative-removed: `token` is no longer enough; callers need `header` (header `x-key`)",
    ],
    [
      "[{token: []}, {login: [read]}]",
      "[{login: [read]}]",
      "security-alternative-removed: `token` is no longer enough; callers need `login` with `read`",
    ],
    [
      "[{login: [read]}, {header: []}]",
      "[{login: [read, write]}]",
      "security-alternative-removed: `header` (header `x-key`) is no longer enough; callers need `login` with `read`, `write`",
    ],
    [
      "[{header: [], login: []}]",
      "[{header: [], login: [read]}]",
      "security-scope-added: `header` (header `x-key`) and `login` is no longer enough; callers need `header` (header `x-key`) and `login` with `read`",
    ],
  ])("from %s to %s: %s", async (before, after, text) => {
    const { texts, notes } = await compared(before, after);
    expect([texts, notes]).toEqual([[text], []]);
  });

  test("a scheme with a new name is what it sends, and one that both sides know is itself", async () => {
    expect(await compared("[{token: []}]", "[{login: []}]")).toMatchObject({
      texts: [],
      notes: [],
    });
    expect((await compared("[{token: []}, {login: []}]", "[{login: []}]")).texts).toEqual([
      expect.stringMatching(/: `token` is no longer enough; callers need `login`$/),
    ]);
  });

  test("an operation's own list stands in place of the API's", async () => {
    const general = "security: [{token: []}]";
    for (const [before, after, rules] of [
      ["[]", "", ["security-added"]],
      ["", "[]", []],
      ["", "[{token: []}]", []],
    ] as const) {
      const { claims } = await compareTexts(spec(before, general), spec(after, general));
      expect([before, after, claims.map(({ rule }) => rule)]).toEqual([before, after, rules]);
    }
  });
});
