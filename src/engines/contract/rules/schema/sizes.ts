import type { TypeName } from "../../lift/schema.ts";
import { highest, lowest, type Said, typesOf } from "../../schema/read.ts";
import { type Candidate, type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";
import { kebab } from "./text.ts";

interface Size {
  readonly minimum: string;
  readonly maximum: string;
  readonly type: TypeName;
  readonly unit: readonly [one: string, more: string];
}

const sizesOf: readonly Size[] = [
  { minimum: "minLength", maximum: "maxLength", type: "string", unit: ["character", "characters"] },
  { minimum: "minItems", maximum: "maxItems", type: "array", unit: ["item", "items"] },
  {
    minimum: "minProperties",
    maximum: "maxProperties",
    type: "object",
    unit: ["property", "properties"],
  },
];

/** Lengths of texts and arrays, and how many properties an object has. */
export const sizes: SchemaRule = function* (pair) {
  for (const size of sizesOf) {
    if (!typesOf(pair.sent).has(size.type) || !typesOf(pair.read).has(size.type)) continue;
    const [most, sentMost] = [lowest(pair.read, size.maximum), lowest(pair.sent, size.maximum)];
    if (most !== undefined && most.value < (sentMost?.value ?? Infinity)) {
      yield tooLarge(pair, size, most, sentMost);
    }
    const [least, sentLeast] = [highest(pair.read, size.minimum), highest(pair.sent, size.minimum)];
    if (least !== undefined && least.value > (sentLeast?.value ?? 0)) {
      yield tooSmall(pair, size, least, sentLeast);
    }
  }
};

function tooLarge(
  pair: SchemaPair,
  { minimum, maximum, type, unit }: Size,
  read: Said<number>,
  sent: Said<number> | undefined,
): Candidate {
  const was = sent === undefined ? "" : ` (was ${sent.value})`;
  const now = sent === undefined ? `any number of ${unit[1]}` : `up to ${amount(sent.value, unit)}`;
  return {
    rule: kebab(maximum),
    detail: "",
    by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
    keyword: maximum,
    regions: [{ type, [minimum]: read.value + 1 }],
    text: words(
      pair,
      `must now have at most ${amount(read.value, unit)}${was}`,
      `may now have ${now} (was ${read.value})`,
    ),
    decisive: true,
  };
}

function tooSmall(
  pair: SchemaPair,
  { minimum, maximum, type, unit }: Size,
  read: Said<number>,
  sent: Said<number> | undefined,
): Candidate {
  const other = sent?.value ?? 0;
  return {
    rule: kebab(minimum),
    detail: "",
    by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
    keyword: minimum,
    regions: [{ type, [maximum]: read.value - 1 }],
    text: words(
      pair,
      `must now have at least ${amount(read.value, unit)} (was ${other})`,
      `may now have as few as ${amount(other, unit)} (was ${read.value})`,
    ),
    decisive: true,
  };
}

function amount(value: number, [one, more]: Size["unit"]): string {
  return `${value} ${value === 1 ? one : more}`;
}
