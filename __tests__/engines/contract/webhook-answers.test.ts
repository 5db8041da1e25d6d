import { describe, expect, test } from "@jest/globals";
import { answered, said, taken } from "./webhook-changes.ts";

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
