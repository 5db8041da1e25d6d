import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { firstCells } from "./markdown.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join("src", path), "utf8"));

/** What stands after `code:` of each Failure: one literal, or a choice between two. */
const expressions = sources.flatMap((text) =>
  [...text.matchAll(/new Failure\(\s*\{\s*code: ([^,\n]+),/g)].map((match) => match[1] ?? ""),
);

const codes = [
  ...new Set(
    expressions.flatMap((text) => [...text.matchAll(/"([a-z0-9-]+)"/g)].map((match) => match[1])),
  ),
].sort();

const page = readFileSync("docs/troubleshooting.md", "utf8");
const explained = firstCells(page.slice(page.indexOf("\n## Inputs and configuration")));

describe("the troubleshooting page", () => {
  test("is held against every Failure of the source", () => {
    // A redacted copy of another Failure has that one's code.
    const made = sources.flatMap((text) => [
      ...text.matchAll(/new Failure\((?!redactor\.)/g),
    ]).length;
    expect(expressions).toHaveLength(made);
    expect(codes.length).toBeGreaterThan(20);
  });

  test("explains each code once, and none that is gone", () => {
    expect([...explained].sort()).toEqual(codes);
  });
});
