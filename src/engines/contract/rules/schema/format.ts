import { isKnownFormat } from "../../schema/judge/formats.ts";
import { all } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code } from "./text.ts";

/** Formats that describe how a number is held, or how an input looks: they refuse nothing. */
const harmless = new Set(["float", "double", "password", "binary"]);

/** Values that must be of another format than before. */
export const format: SchemaRule = function* (pair) {
  const sent = all<string>(pair.sent, "format");
  for (const { value, by } of all<string>(pair.read, "format")) {
    if (harmless.has(value) || sent.some((other) => other.value === value)) continue;
    yield {
      rule: "format",
      detail: value,
      by: pair.direction === "request" ? by : (sent[0]?.by ?? by),
      keyword: "format",
      regions: [{ not: { format: value } }],
      complete: true,
      text: words(
        pair,
        `must now be of format ${code(value)}`,
        `is no longer always of format ${code(value)}`,
      ),
      decisive: isKnownFormat(value) && sent.every((other) => isKnownFormat(other.value)),
    };
  }
};
