import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { codeBlocks } from "./markdown.ts";

const readme = readFileSync("README.md", "utf8");

describe("the README", () => {
  test("starts with the workflow that is in examples, byte for byte", () => {
    const [first] = codeBlocks(readme);
    expect(first?.text).toBe(readFileSync("examples/workflows/lamplighter.yml", "utf8"));
    expect(first?.line).toBeLessThan(25);
    expect(first?.text.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  });

  test("fits two screens of reading", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(200);
    expect(readme.match(/badge\.svg/g)?.length).toBeLessThanOrEqual(3);
  });

  test("shows a picture that loads quickly", () => {
    const [, path = ""] = /!\[[^\]]{20,}\]\((docs\/[^)]+\.png)\)/.exec(readme) ?? [];
    expect(statSync(path).size).toBeLessThanOrEqual(300_000);
  });
});
