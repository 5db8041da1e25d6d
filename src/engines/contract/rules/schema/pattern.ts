import { all, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code } from "./text.ts";

/**
 * Texts that must match another pattern than before. In an answer that is a warning: clients
 * show or keep such a text, and few hold it to its pattern.
 */
export const pattern: SchemaRule = function* (pair) {
  if (!typesOf(pair.sent).has("string") || !typesOf(pair.read).has("string")) return;
  const sent = all<string>(pair.sent, "pattern");
  for (const { value, by } of all<string>(pair.read, "pattern")) {
    if (sent.some((other) => other.value === value)) continue;
    yield {
      rule: "pattern",
      ...(pair.direction === "response" ? { severity: "warning" as const } : {}),
      detail: value,
      by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
      keyword: "pattern",
      regions: [{ type: "string", not: { pattern: value } }],
      complete: true,
      text: words(pair, `must now match ${code(value)}`, `may now differ from ${code(value)}`),
      decisive: matchesAll(value),
    };
  }
};

/** Patterns that every text matches. */
function matchesAll(source: string): boolean {
  return /^\^?(?:\.\*)?\$?$/.test(source);
}
