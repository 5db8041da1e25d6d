import { matchMembers } from "../../schema/walk/choices.ts";
import { negate } from "../../schema/negate.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";

/** Alternatives (`oneOf`, `anyOf`) of the reader into which the sender's values do not all fall. */
export const choice: SchemaRule = function* (pair) {
  const [read] = pair.read.choices;
  if (read === undefined) return;
  const sent = pair.sent.choices[0];
  if (sent !== undefined) {
    const matched = matchMembers(pair.resolve, sent.members, read.members);
    if (sent.members.every((member) => matched.has(member)) && sent.keyword === read.keyword)
      return;
  }
  const outside = negate(pair.resolve, { [read.keyword]: read.members });
  const regions = {
    *[Symbol.iterator]() {
      yield {};
      yield* outside;
    },
  };
  yield {
    rule: read.keyword === "oneOf" ? "one-of" : "any-of",
    detail: "",
    by: read.holder,
    keyword: read.keyword,
    regions,
    text: words(
      pair,
      `no longer accepts some values, which are in none of its alternatives (\`${read.keyword}\`)`,
      `may now be outside of its alternatives (\`${read.keyword}\`)`,
    ),
    decisive: false,
  };
};
