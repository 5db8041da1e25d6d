import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

const string = { type: "string" };
const tagged = (tag: string) => ({
  type: "object",
  required: ["tag"],
  properties: { tag: { const: tag } },
});

test.each([
  [{ anyOf: [{ const: 1 }, { const: "a" }] }, { type: ["integer", "string"] }, "contained"],
  [{ type: ["integer", "string"] }, { anyOf: [{ type: "integer" }, { minLength: 1 }] }, '""'],
  [{ oneOf: [tagged("a"), tagged("b")] }, { anyOf: [tagged("a"), tagged("b")] }, "contained"],
  [{ anyOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("a"), tagged("b")] }, "contained"],
  [{ oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("a")] }, '{"tag":"b"}'],
  [
    { anyOf: [{ minimum: 1 }, { maximum: 5 }] },
    { oneOf: [{ minimum: 1 }, { maximum: 5 }] },
    "null",
  ],
  [{ allOf: [{ minLength: 2 }, { maxLength: 1 }], ...string }, false, "contained"],
  [string, { anyOf: [{ maxLength: 5 }, { minLength: 6 }] }, "contained"],
  [{ not: { not: string } }, string, "contained"],
  [{ not: string }, { not: { minLength: 3, ...string } }, "contained"],
  [true, { anyOf: [string, { not: string }] }, "contained"],
])("%j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [
    { type: "integer", if: { minimum: 0 }, then: { multipleOf: 2 } },
    { not: { const: 3 } },
    "contained",
  ],
  [{ type: "integer", if: { minimum: 0 }, else: false }, { minimum: 0 }, "contained"],
  [{ type: "integer", if: { minimum: 9 }, then: false }, { maximum: 7 }, "8"],
])("if: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test("an optional wrapped in anyOf with null is the same as a list of types", () => {
  const wrapped = { anyOf: [string, { type: "null" }] };
  const listed = { type: ["string", "null"] };
  expect(ask(wrapped, listed).kind).toBe("contained");
  expect(ask(listed, wrapped).kind).toBe("contained");
});
