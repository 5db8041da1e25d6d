import { all, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";

/** `null` where the reader takes none. */
export const nullability: SchemaRule = function* (pair) {
  const read = typesOf(pair.read);
  const sent = typesOf(pair.sent);
  // A sender that says nothing about types is the concern of the rule for types.
  if (!sent.has("null") || read.has("null") || (sent.size === 7 && read.size < 6)) return;
  yield {
    rule: "null",
    detail: "",
    by: all(pair.sent, "type")[0]?.by ?? all(pair.read, "type")[0]?.by,
    keyword: "type",
    regions: [{ type: "null" }],
    text: words(pair, "no longer accepts null", "may now be null"),
    decisive: true,
  };
};
