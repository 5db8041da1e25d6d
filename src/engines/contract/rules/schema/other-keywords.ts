import { canonical } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { negate } from "../../schema/negate.ts";
import type { Conjunction } from "../../schema/expand.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { kebab } from "./text.ts";
import { isNothing } from "../../schema/read.ts";

/** Keywords that are compared as a whole, each with those that it works together with. */
const groups: readonly (readonly string[])[] = [
  ["not"],
  ["if", "then", "else"],
  ["contains", "minContains", "maxContains"],
  ["propertyNames"],
  ["dependentRequired"],
  ["dependentSchemas"],
  ["unevaluatedProperties"],
  ["unevaluatedItems", "prefixItems"],
];

/** Conditions, dependencies and the like: looked for by what they exclude. */
export const otherKeywords: SchemaRule = function* (pair) {
  for (const keywords of groups) {
    const [keyword] = keywords;
    if (keyword === undefined) continue;
    const known = new Set(textsOf(pair.sent, keywords).map(({ text }) => text));
    for (const { text, said, by } of textsOf(pair.read, keywords)) {
      if (known.has(text) || isNothing(by)) continue;
      yield {
        rule: kebab(keyword),
        detail: "",
        by,
        keyword,
        regions: negate(pair.resolve, said),
        text: words(
          pair,
          `must now meet its \`${keyword}\``,
          `may no longer meet its \`${keyword}\``,
        ),
        reading: "open",
        decisive: false,
      };
    }
  }
};

function textsOf({ nodes }: Conjunction, keywords: readonly string[]) {
  return nodes
    .filter((node) => keywords[0] !== undefined && node[keywords[0]] !== undefined)
    .map((by) => {
      const said: Schema = Object.fromEntries(
        keywords
          .filter((keyword) => by[keyword] !== undefined)
          .map((keyword) => [keyword, by[keyword]]),
      );
      return { by, said, text: canonical(said) };
    });
}
