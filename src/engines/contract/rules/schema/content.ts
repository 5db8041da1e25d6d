import { canonical } from "../../json.ts";
import { all } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code, kebab } from "./text.ts";

const keywords = ["contentEncoding", "contentMediaType", "contentSchema"];

/**
 * What is inside of a text: base64, a media type, a schema of its own. JSON Schema makes these
 * annotations (2020-12, validation, 8), so no validator can tell, and a change is a question.
 */
export const content: SchemaRule = function* (pair) {
  for (const keyword of keywords) {
    const sent = new Set(all(pair.sent, keyword).map(({ value }) => canonical(value)));
    for (const { value, by } of all(pair.read, keyword)) {
      if (sent.has(canonical(value))) continue;
      yield {
        rule: kebab(keyword),
        detail: canonical(value),
        by,
        keyword,
        regions: [],
        text: words(
          pair,
          `must now hold ${keyword} ${code(value)}`,
          `may no longer hold ${keyword} ${code(value)}`,
        ),
        decisive: false,
      };
    }
  }
};
