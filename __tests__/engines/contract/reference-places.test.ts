import { describe, expect, test } from "@jest/globals";
import { fileReader, isInside } from "../../../src/engines/contract/document/reader.ts";
import {
  references,
  schemeOf,
  splitReference,
} from "../../../src/engines/contract/document/references.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { compareTexts, failureOf, run } from "./support.ts";

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
      what: expect.stringMatching(/^The reference `#\/components\/responses\/R[01]` leads back/),
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
