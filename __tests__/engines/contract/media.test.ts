import { describe, expect, test } from "@jest/globals";
import { concreteStatus } from "../../../src/engines/contract/api/match.ts";
import { essence, isRange, mediaPairs } from "../../../src/engines/contract/api/media.ts";
import type { MediaType } from "../../../src/engines/contract/api/model.ts";

const types = (text: string): MediaType[] =>
  text === ""
    ? []
    : text.split(", ").map((name) => ({ uri: "a", pointer: `/${name}`, name, schema: undefined }));

/** `concrete: entry of base / entry of head`, for each pair. */
function paired(base: string, head: string, direction: "request" | "response") {
  return mediaPairs(types(base), types(head), direction).map(
    (pair) => `${pair.name}: ${pair.base?.name ?? "none"} / ${pair.head?.name ?? "none"}`,
  );
}

describe("media types of both sides", () => {
  test.each([
    ["a/b", "a/b", ["a/b: a/b / a/b"]],
    ["a/b", "", ["a/b: a/b / none"]],
    ["", "a/b", ["a/b: none / a/b"]],
    ["a/b", "c/d", ["a/b: a/b / none", "c/d: none / c/d"]],
    ["a/b", "a/*", ["a/b: a/b / a/*", "a/example: none / a/*"]],
    ["a/b", "*/*", ["a/b: a/b / */*", "example/example: none / */*"]],
    ["a/b", "*", ["a/b: a/b / *", "example/example: none / *"]],
    ["*/*", "*", ["example/example: */* / *"]],
    ["a/*", "a/*", ["a/example: a/* / a/*"]],
    ["a/*", "*/*", ["a/example: a/* / */*", "example/example: none / */*"]],
    ["a/*, a/b", "a/*", ["a/example: a/* / a/*", "a/b: a/b / a/*"]],
    ["A/B; charset=utf-8", "a/b", ["A/B; charset=utf-8: A/B; charset=utf-8 / a/b"]],
    [
      "a/b; charset=x; q=1; boundary=y",
      "a/b",
      ["a/b; charset=x; q=1; boundary=y: a/b; charset=x; q=1; boundary=y / a/b"],
    ],
    ["a/b;", "a/b", ["a/b;: a/b; / a/b"]],
    ["a/b; v=1", "a/b; V=1", ["a/b; v=1: a/b; v=1 / a/b; V=1"]],
    ["a/b; v=1", 'a/b; v="1"', ['a/b; v=1: a/b; v=1 / a/b; v="1"']],
    ["a/b; v=1", "a/b; v=2", ["a/b; v=1: a/b; v=1 / none", "a/b; v=2: none / a/b; v=2"]],
    ["a/b; v=10", "a/b; v=1", ["a/b; v=10: a/b; v=10 / none", "a/b; v=1: none / a/b; v=1"]],
    ["a/b; v=1; w=2", "a/b; w=2, a/b", ["a/b; v=1; w=2: a/b; v=1; w=2 / a/b; w=2"]],
    ["a/b; v=1; w=2", "a/b, a/b; w=2", ["a/b; v=1; w=2: a/b; v=1; w=2 / a/b; w=2"]],
    ["a/c+b", "a/b", ["a/c+b: a/c+b / none", "a/b: none / a/b"]],
  ])("%s and %s, in requests", (base, head, pairs) => {
    expect(paired(base, head, "request").slice(0, pairs.length)).toEqual(pairs);
  });

  test.each([
    ["a/c+b", "a/b", ["a/c+b: a/c+b / a/b", "a/b: none / a/b"]],
    ["a/b", "a/c+b", ["a/b: a/b / none", "a/c+b: a/b / a/c+b"]],
    ["a/c+d+b", "a/b", ["a/c+d+b: a/c+d+b / a/b", "a/b: none / a/b"]],
    ["a/c+b", "x/b", ["a/c+b: a/c+b / none", "x/b: none / x/b"]],
    ["a/b, a/c+b", "a/b", ["a/b: a/b / a/b", "a/c+b: a/c+b / a/b"]],
    ["a/b", "a/b, a/c+b", ["a/b: a/b / a/b"]],
    ["a/*", "a/*, a/c+b", ["a/example: a/* / a/*", "a/c+b: a/* / a/c+b"]],
    ["a/b; v=1", "a/b", ["a/b; v=1: a/b; v=1 / a/b"]],
    ["a/b", "a/b; v=1", ["a/b: a/b / a/b; v=1"]],
  ])("%s and %s, in responses", (base, head, pairs) => {
    expect(paired(base, head, "response")).toEqual(pairs);
  });

  test.each([
    ["a/b", "a/b", false],
    [" A/*;q=1", "a/*", true],
    ["*", "*", true],
    ["a/b; x=*", "a/b", false],
  ])("%s is %s", (name, plain, range) => {
    expect([essence(name), isRange(name)]).toEqual([plain, range]);
  });
});

test.each([
  ["200", "200"],
  ["2XX", "200"],
  ["5XX", "500"],
  ["default", "500"],
])("a message of status %s shows %s", (status, shown) => {
  expect(concreteStatus(status)).toBe(shown);
});
