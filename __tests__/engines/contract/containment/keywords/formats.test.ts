import { expect, test } from "@jest/globals";
import { ask, summary } from "../ask.ts";

const assertion = { formats: "assertion" } as const;

test("formats annotate unless they are said to assert", () => {
  expect(ask({ type: "string" }, { format: "date" }).kind).toBe("contained");
  expect(ask({ type: "string" }, { format: "date" }, assertion).kind).toBe("not-contained");
});

test.each([
  [{ type: "integer", format: "int32" }, { type: "integer", format: "int64" }, "contained"],
  [{ type: "integer", format: "int64" }, { type: "integer", format: "int32" }, "-2147483649"],
  [{ type: "string", format: "date" }, { maxLength: 10 }, "contained"],
  [{ type: "string", format: "date" }, { not: { format: "date-time" } }, "contained"],
  [{ type: "string", format: "uri" }, { format: "uri-reference" }, "contained"],
  [{ type: "string", format: "ipv4" }, { pattern: "^[0-9.]+$" }, "contained"],
  [{ type: "string", format: "uuid" }, { pattern: "-" }, "contained"],
  [{ type: "string", format: "password" }, { maxLength: 0 }, '"a"'],
  [{ type: "string", format: "date-time" }, { format: "date" }, '"2000-01-01T00:00:00Z"'],
])("%j within %j is %s", (sub, sup, expected) => {
  expect(summary(ask(sub, sup, assertion))).toBe(expected);
});

test("a format that nobody knows equals itself, and no more is claimed", () => {
  const unknown = { type: "string", format: "sku" };
  expect(ask(unknown, { type: "string" }, assertion).kind).toBe("contained");
  expect(ask(unknown, { format: "sku" }, assertion).kind).toBe("contained");
  expect(ask({ type: "string" }, unknown, assertion).kind).toBe("undecided");
});
