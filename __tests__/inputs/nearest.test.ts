import { describe, expect, test } from "@jest/globals";
import { didYouMean, nearest } from "../../src/inputs/index.ts";

describe("the nearest known word", () => {
  test.each([
    ["eror", "error"],
    ["ERROR", "error"],
    ["warnings", "warning"],
    ["nte", "note"],
  ])("of %s is %s", (word, known) => {
    expect(nearest(word, ["error", "warning", "note", "never"])).toBe(known);
  });

  test.each(["", "x", "xyz", "completely-else"])("of %j is none: too far", (word) => {
    expect(nearest(word, ["error", "warning"])).toBeUndefined();
  });

  test("is none where nothing is known", () => {
    expect(nearest("error", [])).toBeUndefined();
  });

  test("prefers fewer edits, then the first", () => {
    expect(nearest("spec", ["spez", "spec"])).toBe("spec");
    expect(nearest("bat", ["cat", "hat"])).toBe("cat");
  });

  test("two edits are near in a word of six letters and far in one of five", () => {
    expect(nearest("labxyl", ["labell"])).toBe("labell");
    expect(nearest("laxyl", ["label"])).toBeUndefined();
  });
});

test("the end of a sentence names one word, or all of them", () => {
  expect(didYouMean("eror", ["error", "note"])).toBe("write `error`.");
  expect(didYouMean("zzz", ["error", "note"])).toBe("use one of: error, note.");
});
