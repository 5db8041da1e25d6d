import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const spec = (operation: string | undefined) => `openapi: 3.1.0
info: {title: a, version: "1"}
webhooks:
  other: {post: {responses: {}}}
${operation === undefined ? "" : `  paid: {post: ${operation}}`}
`;

/** All that is said of a webhook: words, who takes what, the message, and the side of the place. */
async function said(before: string | undefined, after: string | undefined) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text, where, proof }) => [
      `${severity} ${rule}`,
      text.replace("webhook `paid` (POST): ", ""),
      proof.observed,
      proof.expected,
      (proof.evidence[0]?.text ?? "").replaceAll("\n", " | "),
      where?.side ?? "head",
    ]),
    ...notes.map(({ kind, text }) => [kind, text]),
  ];
}

const sent = "POST / HTTP/1.1 | Host: client.example.com";
const body = (text: string) => `{requestBody: {${text}}, responses: {}}`;
const json = "content: {a/json: {schema: {const: 1}}}";
const headed = (text: string) => `{parameters: [{in: header, name: X-A, ${text}}], responses: {}}`;
const answered = (text: string) => `{responses: {${text}}}`;
const lets = "Head lets the API send this request";
const taken = "Base takes this answer of the client.";

describe("a message that the API sends", () => {
  test.each([
    [
      body(`required: true, ${json}`),
      body(json),
      [
        "error webhook-body-optional",
        "a body is no longer always sent",
        `${lets}, which is without a body.`,
        "Base promises a body in each request.",
        sent,
        "head",
      ],
    ],
    [
      body(`required: true, ${json}`),
      "{responses: {}}",
      [
        "error webhook-body-removed",
        "no body is sent any more",
        `${lets}, which is without a body.`,
        "Base promises a body in each request.",
        sent,
        "base",
      ],
    ],
    [
      body(json),
      "{responses: {}}",
      [
        "warning webhook-body-removed",
        "no body is sent any more",
        `${lets}, which is without a body.`,
        "Base describes a body that the API may send.",
        sent,
        "base",
      ],
    ],
    [
      body(json),
      body("content: {a/json: {schema: {const: 1}}, c/d: {}, e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `c/d`",
        `${lets}.`,
        "Base sends `a/json` only.",
        `${sent} | Content-Type: c/d |  | a`,
        "head",
      ],
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends `a/json` only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      body("content: {a/b: {}, c/d: {}}"),
      body("content: {a/b: {}, c/d: {}, e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends `a/b`, `c/d` only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      body("content: {}"),
      body("content: {e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends no media type only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      headed("required: true"),
      headed("required: false"),
      [
        "error webhook-parameter-optional",
        "header parameter `X-A` is no longer always sent",
        `${lets}, which is without the parameter.`,
        "Base promises the parameter in each request.",
        sent,
        "head",
      ],
    ],
    [
      headed("required: true"),
      "{responses: {}}",
      [
        "error webhook-parameter-removed",
        "header parameter `X-A` is no longer sent",
        `${lets}, which is without the parameter.`,
        "Base promises the parameter in each request.",
        sent,
        "base",
      ],
    ],
    [
      headed("schema: {const: b}"),
      "{responses: {}}",
      [
        "warning webhook-parameter-removed",
        "header parameter `X-A` is no longer sent",
        "Head does not describe the parameter of this request.",
        "Base describes this request of the API.",
        `${sent} | X-A: b`,
        "base",
      ],
    ],
    [
      "{responses: {}}",
      undefined,
      [
        "error webhook-removed",
        "the API no longer sends it",
        "Head does not describe this request of the API.",
        "Base describes it, so clients wait for it.",
        sent,
        "base",
      ],
    ],
    [
      "{deprecated: true, responses: {}}",
      undefined,
      ["remark", "webhook `paid` (POST) is removed; it was deprecated"],
    ],
    [undefined, "{responses: {}}", ["remark", "webhook `paid` (POST): the API sends it now"]],
  ])("%s -> %s", async (before, after, ...expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test.each([
    [body(json), body(`required: true, ${json}`)],
    [body(`required: true, ${json}`), body(`required: true, ${json}`)],
    [body("content: {a/b: {}, c/d: {}}"), body("content: {a/b: {}}")],
    [body("content: {'*/*': {}}"), body("content: {a/b: {}}")],
    ["{responses: {}}", body(`required: true, ${json}`)],
    [headed("schema: {}"), headed("required: true, schema: {}")],
    ["{responses: {}}", headed("required: true")],
    [headed("required: true"), headed("required: true").replace("X-A", "x-a")],
  ])("%s -> %s is as good for clients", async (before, after) => {
    expect(await said(before, after)).toEqual([]);
  });
});

describe("an answer of the client", () => {
  const ok = '"200": {description: A}';
  test.each([
    [
      answered(`${ok}, "202": {description: B}`),
      answered(`${ok}, "301": {description: B}`),
      [
        "error webhook-response-removed",
        "clients may no longer answer with 202",
        "Head takes only 200, 301.",
        taken,
        "HTTP/1.1 202",
        "base",
      ],
    ],
    [
      answered(`${ok}, "302": {description: B}`),
      answered(ok),
      [
        "warning webhook-response-removed",
        "clients may no longer answer with 302",
        "Head takes only 200.",
        taken,
        "HTTP/1.1 302",
        "base",
      ],
    ],
    [
      answered('"4XX": {description: B}'),
      answered(ok),
      [
        "warning webhook-response-removed",
        "clients may no longer answer with 4XX",
        "Head takes only 200.",
        taken,
        "HTTP/1.1 400",
        "base",
      ],
    ],
    [
      answered(ok),
      "{responses: {}}",
      [
        "error webhook-response-removed",
        "clients may no longer answer with 200",
        "Head takes no answer.",
        taken,
        "HTTP/1.1 200",
        "base",
      ],
    ],
    [
      answered('"2XX": {description: A, headers: {x-a: {}}}'),
      answered('"2XX": {description: A, headers: {X-A: {required: true}, X-B: {}}}'),
      [
        "error webhook-response-header-required",
        "clients must now answer 2XX with header `X-A`",
        "Head requires the header, so it does not take this answer.",
        taken,
        "HTTP/1.1 200",
        "head",
      ],
    ],
    [
      answered('"200": {description: A, content: {a/json: {}, c/d: {schema: {const: 1}}}}'),
      answered('"200": {description: A, content: {a/json: {}, e/f: {}}}'),
      [
        "error webhook-response-media-type-removed",
        "clients may no longer answer 200 with `c/d`",
        "Head takes `a/json`, `e/f` only.",
        taken,
        "HTTP/1.1 200 | Content-Type: c/d |  | 1",
        "base",
      ],
    ],
  ])("%s -> %s", async (before, after, ...expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test.each([
    [answered('"2XX": {description: A}'), answered(ok)],
    [answered(ok), answered('"2XX": {description: A}')],
    [answered(ok), answered("default: {description: A}")],
    [answered(ok), answered(`${ok}, "201": {description: B}`)],
    [
      answered('"200": {description: A, headers: {x-a: {required: true}}}'),
      answered('"200": {description: A, headers: {X-A: {required: true}}}'),
    ],
    [answered('"200": {description: A, headers: {x-a: {required: true}}}'), answered(ok)],
    [answered('"200": {description: A, content: {a/b: {}}}'), answered(ok)],
    [
      answered('"200": {description: A, content: {a/b: {}}}'),
      answered('"200": {description: A, content: {a/*: {}}}'),
    ],
  ])("%s -> %s is taken as before", async (before, after) => {
    expect(await said(before, after)).toEqual([]);
  });

  test("whose values no rule has a name for is called an answer", async () => {
    const values = (schema: string) =>
      answered(`"200": {description: A, content: {a/json: {schema: ${schema}}}}`);
    const found = await said(
      values("{not: {type: string}}"),
      values("{not: {type: [string, boolean]}}"),
    );
    expect(found).toEqual([
      [
        expect.stringMatching(/^error request-/),
        expect.stringContaining("response 200"),
        expect.stringMatching(/^Head refuses this response: /),
        "Base accepts this response.",
        expect.stringMatching(/^HTTP\/1\.1 200 \| Content-Type: a\/json \| {2}\| /),
        expect.any(String),
      ],
    ]);
  });
});
