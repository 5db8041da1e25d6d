import { describe, expect, test } from "@jest/globals";
import { answers, body, nothing, ok, said, shown } from "./operation-changes.ts";

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
