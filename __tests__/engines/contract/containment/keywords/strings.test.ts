import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

test.each([
  [{ minLength: 3 }, { minLength: 2 }, "contained"],
  [{ type: "string", maxLength: 3 }, { maxLength: 2 }, '"aaa"'],
  [{ type: "string", maxLength: 65_536 }, { type: "string" }, "contained"],
  [{ pattern: "^[0-9]+$" }, { pattern: "^[0-9a-f]+$" }, "contained"],
  [{ type: "string", pattern: "^[a-z]{2,4}$" }, { maxLength: 4, minLength: 2 }, "contained"],
  [{ type: "string", pattern: "^[a-z]{2,5}$" }, { maxLength: 4 }, '"aaaaa"'],
  [{ type: "string", pattern: "^a" }, { pattern: "a$" }, '"ab"'],
  [{ enum: ["ab", "abab"] }, { pattern: "^(ab)*$" }, "contained"],
  [{ enum: ["ab", "aba"] }, { pattern: "^(ab)*$" }, '"aba"'],
  [{ pattern: "^(?!-)[a-z-]+(?<!x)$" }, { type: ["string", "null"] }, "false"],
  [{ type: "string", pattern: "^(?!-)[a-z-]+$" }, { not: { pattern: "^-" } }, "contained"],
  [{ type: "string", pattern: "^(?=.*[0-9])[a-z0-9]+$" }, { pattern: "[0-9]" }, "contained"],
  [{ type: "string", pattern: "^\\p{Lu}$" }, { pattern: "^\\p{L}$" }, "contained"],
  [{ type: "string", pattern: "^[\\w-.]+$" }, { pattern: "^[\\w\\-.]+$" }, "contained"],
  [{ const: "🐲🐲" }, { maxLength: 2 }, "contained"],
])("%j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test("a pattern that is no regular language equals itself and is otherwise undecided", () => {
  const twice = { type: "string", pattern: "^(a|b)\\1$" };
  expect(ask(twice, { ...twice, description: "the same letter twice" }).kind).toBe("contained");
  expect(ask(twice, { maxLength: 2 }).kind).toBe("undecided");
});
