import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../../src/model/index.ts";
import {
  commitReader,
  fileReader,
  isInside,
} from "../../../src/engines/contract/document/reader.ts";
import { parse } from "../../../src/engines/contract/document/parse.ts";
import {
  references,
  schemeOf,
  splitReference,
} from "../../../src/engines/contract/document/references.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { compareTexts, failureOf, historyGit, run } from "./support.ts";

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
    ["a.json", `${deep(501).slice(0, 500)}`, invalid("a.json:1:501")],
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
      where: expect.stringMatching(/^a\.yaml/) as string,
    });
    expect(parsing("a.yaml", "a: *b\n")).toEqual({
      code: "document-unreadable",
      what: "The document is not valid YAML",
      where: "a.yaml:1:1",
      why: expect.stringMatching(/^An alias is refused: .*\.$/) as string,
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

describe("references of a document", () => {
  test.each([
    [{ $ref: "a" }, ["a"]],
    [{ a: [{ $ref: "a" }, { b: { $ref: "b" } }], $ref: "c" }, ["a", "b", "c"]],
    [{ properties: { $ref: { $ref: "a" }, example: { $ref: "b" } } }, ["a", "b"]],
    [{ properties: { properties: { properties: { x: { $ref: "a" } } } } }, ["a"]],
    [{ schemas: { default: { $ref: "a" } }, default: { $ref: "b" } }, ["a"]],
    [{ const: { $ref: "a" }, enum: [{ $ref: "b" }], value: { $ref: "c" } }, []],
    [{ "x-a": { $ref: "a" }, example: { $ref: "b" } }, []],
    [{ properties: { "x-a": { $ref: "a" } } }, ["a"]],
    [{ examples: [{ $ref: "a" }] }, []],
    [{ examples: { a: { $ref: "a" }, value: { $ref: "b" } } }, ["a", "b"]],
    [{ examples: { a: { value: { $ref: "a" } } } }, []],
    [{ $ref: 5, a: { $ref: null } }, []],
    [{ a: { $ref: "a" }, b: { $ref: "a" } }, ["a"]],
    [null, []],
    ["$ref", []],
  ])("%j: %j", (document, found) => {
    expect([...references(document)].sort()).toEqual(found);
  });

  test.each([
    ["#/a", { file: "", fragment: "/a" }],
    ["a.yaml", { file: "a.yaml", fragment: "" }],
    ["a%20b.yaml#/c%25d", { file: "a b.yaml", fragment: "/c%d" }],
    ["100%.yaml#/a%", { file: "100%.yaml", fragment: "/a%" }],
    ["a#b#c", { file: "a", fragment: "b#c" }],
    ["", { file: "", fragment: "" }],
  ])("%j is %j", (reference, parts) => {
    expect(splitReference(reference)).toEqual(parts);
  });

  test.each([
    ["https://a.example.com", "https"],
    ["HTTP://a.example.com", "http"],
    ["urn:a", "urn"],
    ["c:/a", "c"],
    ["a+b.c-1:x", "a+b.c-1"],
    ["//a.example.com/b", "https"],
    ["a.yaml", undefined],
    ["./a:b.yaml", undefined],
    ["1a:b", undefined],
    ["/a//b", undefined],
    ["", undefined],
  ])("%j has the scheme %s", (file, scheme) => {
    expect(schemeOf(file)).toBe(scheme);
  });

  const good = 'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {}\n';
  const refer = (reference: string) =>
    `${good}components: {schemas: {A: {$ref: "${reference}"}}}\n`;
  test.each([
    [
      "../b.yaml",
      {
        code: "reference-outside",
        what: "The reference `../b.yaml` leaves the repository",
        where: "head.yaml",
        why: "Only files below the root of the repository, or below the working folder, are read.",
        fix: "Refer to a file inside, by a path relative to the file that holds the reference.",
      },
    ],
    [
      "b.yaml#/a",
      {
        code: "reference-unresolved",
        what: "The reference `b.yaml#/a` leads to no file",
        where: "head.yaml",
        why: "It cannot be compared without it.",
        fix: "Correct the path, or add the file.",
      },
    ],
    [
      "#/b",
      {
        code: "reference-unresolved",
        what: "The reference `#/b` leads nowhere",
        where: "head.yaml",
        why: "There is no value at that place.",
        fix: "Correct the reference, or add what it refers to.",
      },
    ],
  ])("%s, which leads nowhere, is said so", async (reference, facts) => {
    expect(await failureOf(compareTexts(good, refer(reference)))).toEqual(facts);
  });

  test("in a commit are said with the commit", async () => {
    const history = { base: { "a.yaml": good }, head: { "a.yaml": refer("b.yaml") } };
    const facts = await failureOf(run({ history }, { baseRef: "base", headRef: "head" }));
    expect(facts.where).toBe("a.yaml in head");
  });

  test("that only lead to each other are said so, and a long chain is followed", async () => {
    const chain = (length: number, end: string) =>
      `${good}  # none\ncomponents:\n  responses:\n${Array.from(
        { length },
        (_, index) => `    R${index}: {$ref: "#/components/responses/R${index + 1}"}\n`,
      ).join("")}    R${length}: ${end}\n`.replace(
        "paths: {}",
        'paths: {/a: {get: {responses: {"200": {$ref: "#/components/responses/R0"}}}}}',
      );
    const followed = chain(90, "{description: OK}");
    expect((await compareTexts(followed, followed)).verdict).toBe("pass");
    const circle = chain(1, '{$ref: "#/components/responses/R0"}');
    expect(await failureOf(compareTexts(circle, circle))).toMatchObject({
      code: "reference-circular",
      what: expect.stringMatching(
        /^The reference `#\/components\/responses\/R[01]` leads back/,
      ) as string,
      where: "base.yaml",
      why: "References that only refer to each other describe nothing.",
      fix: "Let one of them hold the description.",
    });
  });
});

describe("how far references may reach", () => {
  test.each([
    ["", "a.yaml", true],
    ["", "a/../../b.yaml", true],
    ["", "../b.yaml", false],
    ["", "..", false],
    ["", "..a/b.yaml", true],
    ["", "/a.yaml", false],
    [".", "a.yaml", true],
    ["/specs", "/specs/a.yaml", true],
    ["/specs", "/specs2/a.yaml", false],
    ["/specs", "a.yaml", false],
    ["/", "/a.yaml", true],
    ["../specs", "../specs/a.yaml", true],
    ["../specs", "../a.yaml", false],
  ])("in %j to %j: %j", (root, path, inside) => {
    expect(isInside(root, path)).toBe(inside);
  });

  test.each([
    ["a/b.yaml", ""],
    ["./a/b.yaml", ""],
    ["a/../../b.yaml", "a/../.."],
    ["../b.yaml", ".."],
    ["/specs/b.yaml", "/specs"],
  ])("%s may refer to what is in %j", (path, root) => {
    expect(fileReader(fakeFiles(), path)).toMatchObject({ label: path, root });
  });
});
