import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { JsonOffsets } from "../../../src/engines/contract/document/json-offsets.ts";
import { lineIndex } from "../../../src/engines/contract/document/lines.ts";
import { parse } from "../../../src/engines/contract/document/parse.ts";
import { join, tokens, valueAt } from "../../../src/engines/contract/document/pointer.ts";

/** `line:column` of the value at `pointer`. */
function at(path: string, text: string, pointer: string): string {
  const { line, column } = parse(path, text).place(pointer);
  return `${line ?? 0}:${column ?? 0}`;
}

describe("places in JSON", () => {
  const text = '{ "a" : [1, {"b\\"}" :true }, "]"],\r\n\t"c/d": { }, "": null , "e":-1.5e3}\n';
  test.each([
    ["", "1:1"],
    ["/a", "1:3"],
    ["/a/0", "1:10"],
    ["/a/1", "1:13"],
    ['/a/1/b"}', "1:14"],
    ["/a/2", "1:30"],
    ["/a/3", "1:3"],
    ["/a/2/x", "1:30"],
    ["/c~1d", "2:2"],
    ["/c~1d/x", "2:2"],
    ["/", "2:14"],
    ["/e", "2:25"],
    ["/missing/x", "1:1"],
  ])("%j is at %s", (pointer, place) => {
    expect(at("a.json", text, pointer)).toBe(place);
  });

  test("are right for any value, however it is written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 3), (value, indent) => {
        const written = ` ${JSON.stringify(value, undefined, indent)}`;
        const offsets = new JsonOffsets(written);
        const open: [unknown, string[]][] = [[value, []]];
        for (const [part, path] of open) {
          const name = path.at(-1);
          const isMember = name !== undefined && !Array.isArray(valueOf(value, path.slice(0, -1)));
          const start = isMember ? JSON.stringify(name) : firstOf(part);
          expect(written.slice(offsets.of(path))).toMatch(new RegExp(`^${escaped(start)}`));
          if (typeof part !== "object" || part === null) continue;
          for (const [key, inner] of Object.entries(part)) open.push([inner, [...path, key]]);
        }
      }),
    );
  });

  const escaped = (word: string) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const valueOf = (value: unknown, path: readonly string[]) =>
    path.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], value);
  const firstOf = (value: unknown) =>
    Array.isArray(value)
      ? "["
      : typeof value === "object" && value !== null
        ? "{"
        : JSON.stringify(value);
});

describe("places in YAML", () => {
  const text = `# first
a: &x
  - 1
  -   b: {c: 2, "d": 3}
      e: |
        text
f: *x
? g
: h
`;
  test.each([
    ["", "2:1"],
    ["/a", "2:1"],
    ["/a/0", "3:5"],
    ["/a/1", "4:7"],
    ["/a/1/b", "4:7"],
    ["/a/1/b/c", "4:11"],
    ["/a/1/b/d", "4:17"],
    ["/a/1/e", "5:7"],
    ["/a/1/e/x", "5:7"],
    ["/a/2", "2:1"],
    ["/f/1/b", "4:7"],
    ["/g", "8:3"],
    ["/missing", "2:1"],
  ])("%j is at %s", (pointer, place) => {
    expect(at("a.yaml", text, pointer)).toBe(place);
  });
});

test.each([
  ["", 0, "1:1"],
  ["a\nb", 1, "1:2"],
  ["a\nb", 2, "2:1"],
  ["a\n\nb\n", 2, "2:1"],
  ["a\n\nb\n", 3, "3:1"],
  ["a\n\nb\n", 5, "4:1"],
  ["a\r\nb", 3, "2:1"],
])("in %j offset %i is at %s", (text, offset, place) => {
  const { line, column } = lineIndex(text)(offset);
  expect(`${line}:${column}`).toBe(place);
});

describe("which language a document is in", () => {
  test.each([
    ["a.json", "{}", "1:1"],
    ["a", ' {"a": 1}', "1:3"],
    ["a", "[1]", "1:1"],
    ["a.yaml", '{"a": 1}', "1:2"],
    ["a.yaml", "{a: 1}", "1:2"],
    ["a", "{a: 1}", "1:2"],
    ["a", "a: 1", "1:1"],
    ["a.json", '\u{FEFF}{"a": 1}', "1:2"],
    ["a.yml", "\u{FEFF}a: 1", "1:1"],
  ])("%s: %j", (path, text, place) => {
    expect(at(path, text, "/a")).toBe(place);
  });
});

describe("pointers", () => {
  test("go there and back, whatever the names", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "~", "/", "0", "1") })),
        (path) => {
          expect(tokens(join("", ...path))).toEqual(path);
        },
      ),
    );
  });

  test.each([
    [["x", "y"], "/1", "y"],
    [["x", "y"], "/01", undefined],
    [["x", "y"], "/-", undefined],
    [["x", "y"], "/2", undefined],
    [["x", "y"], "/length", undefined],
    [{ a: { "": 1 } }, "/a/", 1],
    [{ "~1": 1 }, "/~01", 1],
    [{}, "/constructor", undefined],
    [{ a: null }, "/a", null],
    [{ a: null }, "/a/b", undefined],
    [5, "", 5],
  ])("in %j %s is %j", (document, pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });
});
