import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

test.each([
  [{ minimum: 3 }, { minimum: 2 }, "contained"],
  [{ type: "number", minimum: 2 }, { minimum: 3 }, "2"],
  [{ exclusiveMinimum: 2 }, { minimum: 2 }, "contained"],
  [{ minimum: 2 }, { exclusiveMinimum: 2 }, "2"],
  [{ type: "integer", exclusiveMinimum: 2 }, { minimum: 3 }, "contained"],
  [{ type: "number", exclusiveMinimum: 2 }, { minimum: 3 }, "2.1"],
  [{ type: "integer" }, { type: "number" }, "contained"],
  [{ type: "number" }, { type: "integer" }, "0.1"],
  [{ type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }, "contained"],
  [{ type: "integer", minimum: 1, maximum: 4 }, { enum: [1, 2, 3] }, "4"],
])("bounds: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test.each([
  [{ multipleOf: 6 }, { multipleOf: 3 }, "contained"],
  [{ type: "number", multipleOf: 3 }, { multipleOf: 6 }, "3"],
  [{ allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] }, { multipleOf: 12 }, "contained"],
  [{ multipleOf: 0.3 }, { multipleOf: 0.1 }, "contained"],
  [{ type: "integer" }, { multipleOf: 0.5 }, "contained"],
  [{ type: "number", multipleOf: 0.01 }, { multipleOf: 0.1 }, "0.01"],
  [
    { type: "integer", exclusiveMinimum: 6, exclusiveMaximum: 9, multipleOf: 5 },
    false,
    "contained",
  ],
  [{ type: "integer", not: { multipleOf: 2 } }, { not: { multipleOf: 4 } }, "contained"],
])("multiples are exact decimals: %j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup))).toBe(expected);
});

test("a witness that no double can hold is not claimed", () => {
  const between = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 5e-324 };
  expect(ask(between, false).kind).toBe("undecided");
});
