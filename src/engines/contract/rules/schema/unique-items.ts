import { all, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";

/** Arrays that must not repeat an item, and could before. */
export const uniqueItems: SchemaRule = function* (pair) {
  const [said] = all(pair.read, "uniqueItems");
  if (said === undefined || all(pair.sent, "uniqueItems").length > 0) return;
  if (!typesOf(pair.sent).has("array")) return;
  yield {
    rule: "unique-items",
    detail: "",
    by: said.by,
    keyword: "uniqueItems",
    regions: [{ type: "array", minItems: 2, not: { uniqueItems: true } }],
    text: words(pair, "must no longer repeat an item", "may now repeat an item"),
    decisive: true,
  };
};
