import { isMultiple } from "../../schema/sample/fits.ts";
import { all, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code } from "./text.ts";

/** Numbers that must be a multiple of something else than before. */
export const multipleOf: SchemaRule = function* (pair) {
  if (!typesOf(pair.sent).has("integer")) return;
  const sent = all<number>(pair.sent, "multipleOf");
  for (const { value, by } of all<number>(pair.read, "multipleOf")) {
    if (sent.some((other) => isMultiple(other.value, value))) continue;
    yield {
      rule: "multiple-of",
      detail: String(value),
      by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
      keyword: "multipleOf",
      regions: [{ type: "number", not: { multipleOf: value } }],
      text: words(
        pair,
        `must now be a multiple of ${code(value)}`,
        `is no longer always a multiple of ${code(value)}`,
      ),
      decisive: false,
    };
  }
};
