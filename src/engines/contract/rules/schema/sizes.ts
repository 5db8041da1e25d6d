import type { Schema, TypeName } from "../../lift/schema.ts";
import { highest, lowest, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";

interface Limit {
  readonly minimum: string;
  readonly maximum: string;
  readonly type: TypeName;
  readonly unit: string;
}

const limits: readonly Limit[] = [
  { minimum: "minLength", maximum: "maxLength", type: "string", unit: "characters" },
  { minimum: "minItems", maximum: "maxItems", type: "array", unit: "items" },
  { minimum: "minProperties", maximum: "maxProperties", type: "object", unit: "properties" },
];

/** Lengths of texts and arrays, and how many properties an object has. */
export const sizes: SchemaRule = function* (pair) {
  for (const { minimum, maximum, type, unit } of limits) {
    if (!typesOf(pair.sent).has(type) || !typesOf(pair.read).has(type)) continue;
    const most = { sent: lowest(pair.sent, maximum), read: lowest(pair.read, maximum) };
    if (most.read !== undefined && most.read.value < (most.sent?.value ?? Infinity)) {
      const { value, by } = most.read;
      const was = most.sent === undefined ? "any number of" : `up to ${most.sent.value}`;
      yield {
        rule: kebab(maximum),
        detail: "",
        by: pair.direction === "request" ? by : (most.sent?.by ?? by),
        keyword: maximum,
        regions: [{ type, [minimum]: value + 1 } as Schema],
        text: words(
          pair,
          `must now have at most ${value} ${unit}${most.sent === undefined ? "" : ` (was ${most.sent.value})`}`,
          `may now have ${was} ${unit} (was ${value})`,
        ),
        decisive: true,
      };
    }
    const least = { sent: highest(pair.sent, minimum), read: highest(pair.read, minimum) };
    if (least.read !== undefined && least.read.value > (least.sent?.value ?? 0)) {
      const { value, by } = least.read;
      const now = least.sent?.value ?? 0;
      yield {
        rule: kebab(minimum),
        detail: "",
        by: pair.direction === "request" ? by : (least.sent?.by ?? by),
        keyword: minimum,
        regions: [{ type, [maximum]: value - 1 } as Schema],
        text: words(
          pair,
          `must now have at least ${value} ${unit} (was ${now})`,
          `may now have as few as ${now} ${unit} (was ${value})`,
        ),
        decisive: true,
      };
    }
  }
};

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
