import { describe, expect, test } from "@jest/globals";
import { answers, nothing, said, shown } from "./operation-changes.ts";

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
