import { describe, expect, test } from "@jest/globals";
import { asks, nothing, ok, said, shown } from "./operation-changes.ts";

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
