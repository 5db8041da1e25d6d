import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../../src/model/index.ts";
import { parse } from "../../../src/engines/contract/document/parse.ts";
import { commitReader } from "../../../src/engines/contract/document/reader.ts";
import { failureOf, historyGit } from "./support.ts";

function parsing(path: string, text: string) {
  try {
    parse(path, text);
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  return undefined;
}

describe("what is said of a document that cannot be read", () => {
  const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const tooDeep = {
    code: "document-too-deep",
    what: "The document nests too deep",
    where: "a.json",
    why: "It has more than 500 levels, which no API description needs.",
    fix: "Move the inner parts to components and refer to them with `$ref`.",
  };
  const invalid = (where: string) => ({
    code: "document-unreadable",
    what: "The document is not valid JSON",
    where,
    why: "The text there does not follow the JSON grammar.",
    fix: "Correct the syntax, or name the file .yaml if it is YAML.",
  });
  const twice = (where: string, name: string) => ({
    code: "duplicate-key",
    what: `The key \`${name}\` occurs twice in one object`,
    where,
    why: "Readers keep one of the two, and not all keep the same one.",
    fix: "Remove or rename one of them.",
  });

  test.each([
    ["a.json", "{", invalid("a.json:1:2")],
    ["a.json", "", invalid("a.json:1:1")],
    ["a.json", '{\n  "a": 01\n}', invalid("a.json:2:9")],
    ["a.json", deep(502), tooDeep],
    ["a.json", deep(502).slice(0, 600), tooDeep],
    ["a.json", deep(501).slice(0, 500), invalid("a.json:1:501")],
    ["a.json", '{"a": 1, "b": {"a": 2}, "a": 3}', twice("a.json:1:25", "a")],
    ["a.json", '{"b": "a:", "a": [{"x": 1}, {"x": 1, "x" : 2}]}', twice("a.json:1:38", "x")],
    ["a.yaml", "a: 1\nb:\n  - c: 1\n    c: 2\n", twice("a.yaml:4:5", "c")],
    ["a.yaml", "1: a\n'1': b\n", twice("a.yaml:2:1", "1")],
  ])("%s, case %#", (path, text, facts) => {
    expect(parsing(path, text)).toEqual(facts);
  });

  test.each([
    ["a.json", deep(501)],
    ["a.json", '{"a": "\\"a\\": 1, \\"a\\": 2", "b": {"a": [{"a": 1}, {"a": 1}]}}'],
    ["a.json", '{"a": ":", "b": "\\\\"}'],
    ["a.yaml", "<<: {a: 1}\n<<: {b: 1}\n"],
    ["a.yaml", "[a]: 1\n[b]: 2\n"],
  ])("nothing of %s, case %#", (path, text) => {
    expect(parsing(path, text)).toBeUndefined();
  });

  test("an alias that has no end, and one of nothing", () => {
    expect(parsing("a.yaml", "a: &a\n  b: *a\n")).toMatchObject({
      code: "document-unreadable",
      where: expect.stringMatching(/^a\.yaml/),
    });
    expect(parsing("a.yaml", "a: *b\n")).toEqual({
      code: "document-unreadable",
      what: "The document is not valid YAML",
      where: "a.yaml:1:1",
      why: expect.stringMatching(/^An alias is refused: .*\.$/),
      fix: "Correct the syntax at that place.",
    });
    expect(parsing("a.yaml", "a: [\n")?.why).toMatch(/[^.]\.$/);
  });

  test("more than 50 MB, from a file or a commit", async () => {
    const text = `a: ${"x".repeat(50 * 1024 * 1024)}`;
    const facts = {
      code: "document-too-large",
      what: "The document is too large",
      where: "a.yaml",
      why: "It has more than 50 MB.",
      fix: "Split the description into several files that refer to each other.",
    };
    expect(parsing("a.yaml", text)).toEqual(facts);
    const reader = commitReader(historyGit({ c: { "a.yaml": text, "b.yaml": "b" } }), "c");
    expect(await failureOf(reader.read("a.yaml"))).toEqual(facts);
    expect([await reader.read("b.yaml"), await reader.read("c.yaml")]).toEqual(["b", undefined]);
  });
});
