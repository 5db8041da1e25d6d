import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const spec = (operation: string, today = "") => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    post: ${operation}
${today}`;

/** What is said of a change of `POST /a`: severity, rule and words of claims; kind and words of notes. */
async function said(before: string, after: string) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text }) => `${severity} ${rule}: ${text.slice(9)}`),
    ...notes.map(({ kind, text }) => `${kind}: ${text.replace("POST /a: ", "")}`),
  ];
}

/** The messages that show the claims, their lines joined by ` | `. */
async function shown(before: string, after: string) {
  const { claims } = await compareTexts(spec(before), spec(after));
  return claims.map(({ proof }) => proof.evidence[0]?.text.replaceAll("\n", " | "));
}

const ok = 'responses: {"200": {description: OK}}';
const body = (text: string) => `{requestBody: {${text}}, ${ok}}`;
const answers = (text: string) => `{responses: {${text}}}`;
const asks = (text: string) => `{parameters: [{${text}}], ${ok}}`;
const nothing: readonly string[] = [];

describe("a request body", () => {
  const csv = "text/csv: {schema: {type: string}}";
  test.each([
    [
      body(`content: {${csv}}`),
      body(`required: true, content: {${csv}}`),
      ["error request-body-required: the request body became required"],
    ],
    [
      `{${ok}}`,
      body(`required: true, content: {${csv}}`),
      ["error request-body-added: a request body is required now"],
    ],
    [`{${ok}}`, body(`content: {${csv}}`), nothing],
    [body(`required: true, content: {${csv}}`), body(`content: {${csv}}`), nothing],
    [
      body(`required: true, content: {${csv}, a/b: {}}`),
      `{${ok}}`,
      ["error request-body-removed: the request body was removed"],
    ],
    [
      body(`content: {${csv}, a/b: {}}`),
      body("content: {a/b: {}}"),
      ["error request-media-type-removed: the request body is no longer accepted as `text/csv`"],
    ],
    [body(`content: {${csv}}`), body("content: {text/*: {}}"), nothing],
    [body("content: {text/*: {}}"), body("content: {text/example: {}}"), nothing],
    [
      body("content: {text/*: {schema: {type: string}}}"),
      body(`content: {${csv}}`),
      [
        "error request-media-type-removed: the request body is no longer accepted as `text/example`",
      ],
    ],
    [
      body("content: {'*/*': {schema: {type: string}}}"),
      body(`content: {${csv}}`),
      [
        "error request-media-type-removed: the request body is no longer accepted as `example/example`",
      ],
    ],
    [
      body("content: {application/a+json: {}}"),
      body("content: {application/json: {}}"),
      [
        "error request-media-type-removed: the request body is no longer accepted as `application/a+json`",
      ],
    ],
    [
      body(`content: {Text/CSV; charset=utf-8: {schema: {type: string}}}`),
      body(`content: {${csv}}`),
      nothing,
    ],
    [
      body(`content: {${csv}}`),
      body('content: {"text/csv; header=present": {}}'),
      ["error request-media-type-removed: the request body is no longer accepted as `text/csv`"],
    ],
    [
      body('content: {"text/csv; header=present": {schema: {type: string}}}'),
      body(`content: {${csv}}`),
      nothing,
    ],
    [
      body('content: {"text/csv;Header=\\"present\\"": {}}'),
      body('content: {"text/csv; header=present": {}}'),
      nothing,
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test("that was removed is shown in its first media type", async () => {
    expect(await shown(body(`required: true, content: {${csv}, a/b: {}}`), `{${ok}}`)).toEqual([
      "POST /a HTTP/1.1 | Host: api.example.com | Content-Type: text/csv |  | a",
    ]);
  });

  const form = (encoding: string, more = "") =>
    body(`content: {a/b: {schema: {type: object}, ${encoding}}${more}}`);
  test.each([
    [
      form("encoding: {x: {style: form}}"),
      form("encoding: {x: {style: deepObject}}"),
      "`x` of the request body as `a/b`",
    ],
    [
      form(""),
      form("encoding: {x: {style: form}, y: {}}"),
      "`x`, `y` of the request body as `a/b`",
    ],
    [
      form("encoding: {x: {style: form}, y: {}}"),
      form("encoding: {y: {}}"),
      "`x` of the request body as `a/b`",
    ],
    [
      form("prefixEncoding: [{}]"),
      form("prefixEncoding: [{}, {}]"),
      "`prefixEncoding` of the request body as `a/b`",
    ],
    [
      form("itemEncoding: {}"),
      form("itemEncoding: {style: form}"),
      "`itemEncoding` of the request body as `a/b`",
    ],
    [
      answers('"200": {description: A, content: {a/b: {encoding: {x: {}}}}}'),
      answers('"200": {description: A, content: {a/b: {encoding: {x: {explode: true}}}}}'),
      "`x` of response 200 as `a/b`",
    ],
  ])("%s -> %s is asked about", async (before, after, words) => {
    expect(await said(before, after)).toEqual([
      `question: ${words} is encoded in another way. Is it still read?`,
    ]);
  });

  test("whose encoding stays, or is of a new media type, is not asked about", async () => {
    const same = form("encoding: {x: {style: form, explode: true}}");
    expect(await said(same, form("encoding: {x: {explode: true, style: form}}"))).toEqual([]);
    expect(
      await said(
        same,
        form("encoding: {x: {style: form, explode: true}}", ", c/d: {encoding: {z: {}}}"),
      ),
    ).toEqual([]);
  });
});

describe("a parameter", () => {
  const query = (more: string) => asks(`in: query, name: q, ${more}`);
  test.each([
    [
      query("allowEmptyValue: true, schema: {minLength: 1}"),
      query("schema: {minLength: 1}"),
      ["error request-parameter-empty: query parameter `q` may no longer be empty"],
    ],
    [query("allowEmptyValue: true, schema: {}"), query("schema: {}"), nothing],
    [
      query("allowEmptyValue: true, schema: {minLength: 1}"),
      query("allowEmptyValue: true, schema: {minLength: 1}"),
      nothing,
    ],
    [query("schema: {minLength: 1}"), query("schema: {minLength: 1, x-a: 1}"), nothing],
    [
      query("allowEmptyValue: false, schema: {minLength: 1}"),
      query("schema: {minLength: 1}"),
      nothing,
    ],
    [
      query("schema: {}"),
      `{${ok}}`,
      ["warning request-parameter-removed: query parameter `q` was removed"],
    ],
    [
      query("deprecated: true"),
      `{${ok}}`,
      ["remark: query parameter `q` was removed; it was deprecated"],
    ],
    [
      query("deprecated: true, x-sunset: '2026-11-20'"),
      `{${ok}}`,
      ["remark: query parameter `q` was removed; it was deprecated with sunset `2026-11-20`"],
    ],
    [
      query("deprecated: true, x-sunset: '2026-11-21'"),
      `{${ok}}`,
      [
        "error request-parameter-removed: query parameter `q` was removed before its sunset on `2026-11-21`",
      ],
    ],
    [
      query("deprecated: true, x-sunset: soon"),
      `{${ok}}`,
      [
        "error request-parameter-removed: query parameter `q` was removed before its sunset on `soon`",
      ],
    ],
    [
      query("x-sunset: '2026-11-20'"),
      `{${ok}}`,
      ["warning request-parameter-removed: query parameter `q` was removed"],
    ],
    [
      `{${ok}}`,
      query("required: true"),
      ["error request-parameter-added: new query parameter `q` is required"],
    ],
    [
      query("schema: {}"),
      query("required: true, schema: {}"),
      ["error request-parameter-required: query parameter `q` became required"],
    ],
    [query("required: true, schema: {}"), query("schema: {}"), nothing],
    [`{${ok}}`, query("schema: {}"), nothing],
    [asks("in: header, name: X-Q"), asks("in: header, name: x-q"), nothing],
    [
      asks("in: cookie, name: Q"),
      asks("in: cookie, name: q"),
      ["warning request-parameter-removed: cookie parameter `Q` was removed"],
    ],
    [
      asks("in: query, name: q"),
      asks("in: header, name: q"),
      ["warning request-parameter-removed: query parameter `q` was removed"],
    ],
    [
      asks("in: query, name: q"),
      asks("in: header, name: q, required: true"),
      [
        "warning request-parameter-removed: query parameter `q` was removed",
        "error request-parameter-added: new header parameter `q` is required",
      ],
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect((await said(before, after)).sort()).toEqual([...expected].sort());
  });

  const list = (more: string) => query(`schema: {type: array, items: {type: integer}}, ${more}`);
  const header = (more: string) =>
    asks(
      `in: header, name: X-H, schema: {type: object, properties: {a: {type: integer}}}, ${more}`,
    );
  test.each([
    [
      list(""),
      list("explode: false"),
      "query parameter `q` is written in another way: `q=0%2C0`, not `q=0&q=0`",
      "?q=0&q=0 ",
    ],
    [
      list("style: spaceDelimited, explode: false"),
      list("style: pipeDelimited, explode: false"),
      "query parameter `q` is written in another way: `q=0%7C0`, not `q=0%200`",
      "?q=0%200 ",
    ],
    [
      list(""),
      asks(
        "in: query, name: q, content: {application/json: {schema: {type: array, items: {type: integer}}}}",
      ),
      "query parameter `q` is written in another way: `q=%5B0%2C0%5D`, not `q=0&q=0`",
      "?q=0&q=0 ",
    ],
    [
      header(""),
      header("explode: true"),
      "header parameter `X-H` is written in another way: `a=0`, not `a,0`",
      "X-H: a,0",
    ],
  ])("%s -> %s is read as something else", async (before, after, words, line) => {
    expect(await said(before, after)).toEqual([`error request-parameter-style: ${words}`]);
    expect((await shown(before, after))[0]).toContain(line);
  });

  test("whose style changes nothing of what can be sent is none", async () => {
    const scalar = (more: string) => query(`schema: {type: integer}, ${more}`);
    expect(await said(scalar("explode: true"), scalar("explode: false"))).toEqual([]);
    expect(await said(list("style: form"), list("explode: true"))).toEqual([]);
  });
});

describe("a response", () => {
  const ranged = '"2XX": {description: OK';
  test.each([
    [
      answers('"200": {description: A}, "404": {description: B}'),
      answers('"200": {description: A}'),
      nothing,
    ],
    [answers('"200": {description: A}'), answers('"2XX": {description: A}'), nothing],
    [answers('"200": {description: A}'), answers("default: {description: A}"), nothing],
    [
      answers('"200": {description: A}'),
      answers('"404": {description: A}, "3XX": {description: B}'),
      ["error response-removed: response 200 was removed"],
    ],
    [
      answers(`${ranged}}`),
      answers('"404": {description: A}'),
      ["error response-removed: response 2XX was removed"],
    ],
    [answers(`${ranged}}`), answers('"204": {description: A}'), nothing],
    [
      answers('"200": {description: A}'),
      answers('"200": {description: A}, "201": {description: B}'),
      ["remark: may now answer 201"],
    ],
    [
      answers('"200": {description: A}'),
      answers('"200": {description: A}, "404": {description: B}'),
      nothing,
    ],
    [
      answers('"2xx": {description: A}'),
      answers('"2XX": {description: A}, "201": {description: B}'),
      nothing,
    ],
    [
      answers("default: {description: A}"),
      answers('default: {description: A}, "200": {description: B}'),
      nothing,
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  const typed = (...names: string[]) =>
    answers(
      `${ranged}, content: {${names.map((name) => `${name}: {schema: {const: 1}}`).join(", ")}}}`,
    );
  test.each([
    [
      typed("a/b", "c/d"),
      typed("a/b"),
      ["error response-media-type-removed: response 2XX is no longer sent as `c/d`"],
    ],
    [
      typed("a/b"),
      answers(`${ranged}}`),
      ["error response-media-type-removed: response 2XX is no longer sent as `a/b`"],
    ],
    [typed("a/b"), typed("a/b", "c/d"), nothing],
    [typed("application/json"), typed("application/problem+json"), nothing],
    [
      typed("text/csv"),
      typed("text/*"),
      [
        "error response-media-type-widened: response 2XX may now be of any type like `text/example`, not only `text/csv`",
      ],
    ],
    [typed("text/csv"), typed("text/*", "text/csv"), nothing],
    [typed("text/*"), typed("text/csv"), nothing],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test("of a range is shown with a status of it", async () => {
    const header = (more: string) => answers(`${ranged}, headers: {ETag: {${more}}}}`);
    expect(await shown(typed("a/b", "c/d"), typed("a/b"))).toEqual([
      "HTTP/1.1 200 | Content-Type: c/d |  | 1",
    ]);
    expect(await shown(typed("text/csv"), typed("text/*"))).toEqual([
      "HTTP/1.1 200 | Content-Type: text/example |  | 1",
    ]);
    expect(await shown(typed("a/b"), answers('"404": {description: A}'))).toEqual([
      "HTTP/1.1 200 | Content-Type: a/b |  | 1",
    ]);
    expect(await shown(header("required: true"), header("required: false"))).toEqual([
      "HTTP/1.1 200",
    ]);
  });

  const headed = (text: string) => answers(`"200": {description: A, headers: {${text}}}`);
  test.each([
    [headed("A: {required: true}"), headed("a: {required: true}"), nothing],
    [
      headed("A: {required: true}"),
      headed("a: {}"),
      ["error response-header-optional: response 200 header `A` became optional"],
    ],
    [
      headed("A: {required: true}"),
      headed(""),
      ["error response-header-removed: response 200 header `A` was removed"],
    ],
    [
      headed("A: {}"),
      headed(""),
      ["warning response-header-removed: response 200 header `A` was removed"],
    ],
    [headed("A: {}"), headed("A: {required: true}"), nothing],
    [headed(""), headed("A: {required: true}"), nothing],
    [headed("Content-Type: {required: true}"), headed(""), nothing],
    [
      headed("A: {schema: {type: array, items: {type: integer}}}"),
      headed("a: {content: {application/json: {schema: {type: array, items: {type: integer}}}}}"),
      [
        "error response-header-style: response 200 header `A` is written in another way: `[0,0]`, not `0,0`",
      ],
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });
});
