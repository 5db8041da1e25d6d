import { sameJson } from "../../json.ts";
import { all, type Said, valuesOf } from "../../schema/read.ts";
import type { Conjunction } from "../../schema/expand.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { listOf } from "./text.ts";

/** Values named one by one, by `enum` or `const`, of which the reader takes fewer. */
export const values: SchemaRule = function* (pair) {
  const read = valuesOf(pair.read);
  if (read === undefined) return;
  const sent = valuesOf(pair.sent);
  const by = firstOf(pair.read)?.by;
  if (sent === undefined) {
    yield {
      rule: "enum",
      detail: "",
      by: firstOf(pair.sent)?.by ?? by,
      keyword: "enum",
      regions: [{ not: { enum: read } }],
      text: words(
        pair,
        `accepts only ${listOf(read)} now`,
        `is no longer limited to ${listOf(read)}`,
      ),
      decisive: true,
    };
    return;
  }
  const lost = sent.filter((value) => !read.some((other) => sameJson(other, value)));
  if (lost.length === 0) return;
  yield {
    rule: "enum-value",
    detail: JSON.stringify(lost),
    by: firstOf(pair.sent)?.by ?? by,
    keyword: "enum",
    regions: lost.map((value) => ({ const: value })),
    text: words(pair, `no longer accepts ${listOf(lost)}`, `may now be ${listOf(lost)}`),
    decisive: true,
  };
};

function firstOf(conjunction: Conjunction): Said<unknown> | undefined {
  return all(conjunction, "enum")[0] ?? all(conjunction, "const")[0];
}
