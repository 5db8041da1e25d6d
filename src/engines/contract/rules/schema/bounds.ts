import { highest, lowest, type Said, typesOf } from "../../schema/read.ts";
import type { Conjunction } from "../../schema/expand.ts";
import { type Candidate, type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";

interface Bound extends Said<number> {
  readonly exclusive: boolean;
}

/** `minimum`, `maximum` and their exclusive forms. */
export const bounds: SchemaRule = function* (pair) {
  const types = typesOf(pair.sent);
  if (!types.has("integer")) return;
  const upper = { sent: upperOf(pair.sent), read: upperOf(pair.read) };
  if (upper.read !== undefined && isTighter(upper.read, upper.sent, 1)) {
    yield candidate(pair, "maximum", upper.read, upper.sent);
  }
  const lower = { sent: lowerOf(pair.sent), read: lowerOf(pair.read) };
  if (lower.read !== undefined && isTighter(lower.read, lower.sent, -1)) {
    yield candidate(pair, "minimum", lower.read, lower.sent);
  }
};

function upperOf(conjunction: Conjunction): Bound | undefined {
  return tighter(lowest(conjunction, "maximum"), lowest(conjunction, "exclusiveMaximum"), 1);
}

function lowerOf(conjunction: Conjunction): Bound | undefined {
  return tighter(highest(conjunction, "minimum"), highest(conjunction, "exclusiveMinimum"), -1);
}

/** `sign` is 1 where less is tighter, -1 where more is. */
function tighter(
  inclusive: Said<number> | undefined,
  exclusive: Said<number> | undefined,
  sign: 1 | -1,
): Bound | undefined {
  const first = inclusive && { ...inclusive, exclusive: false };
  const second = exclusive && { ...exclusive, exclusive: true };
  return second !== undefined && isTighter(second, first, sign) ? second : first;
}

function isTighter(bound: Bound, than: Bound | undefined, sign: 1 | -1): boolean {
  if (than === undefined) return true;
  if (bound.value === than.value) return bound.exclusive && !than.exclusive;
  return sign * (than.value - bound.value) > 0;
}

function candidate(
  pair: SchemaPair,
  name: "minimum" | "maximum",
  read: Bound,
  sent: Bound | undefined,
): Candidate {
  const opposite = name === "maximum" ? "inimum" : "aximum";
  const keyword = read.exclusive ? `m${opposite}` : `exclusiveM${opposite}`;
  const limit = limitText(name, read);
  const was = sent === undefined ? "" : ` (was ${wasText(name, read, sent)})`;
  const now = sent === undefined ? "is no longer limited" : `may now be ${nowText(name, sent)}`;
  return {
    rule: name,
    detail: "",
    by: pair.direction === "request" ? read.by : (sent?.by ?? read.by),
    keyword: read.exclusive ? `exclusiveM${name.slice(1)}` : name,
    regions: [{ type: "number", [keyword]: read.value }],
    text: words(pair, `must now be ${limit}${was}`, `${now}, where it was ${limit}`),
    decisive: true,
  };
}

function limitText(name: "minimum" | "maximum", { value, exclusive }: Bound): string {
  const [open, closed] = name === "maximum" ? ["below", "at most"] : ["above", "at least"];
  return `${exclusive ? open : closed} ${value}`;
}

/** The bare value says enough, unless it is that of the new limit too. */
function wasText(name: "minimum" | "maximum", read: Bound, sent: Bound): string {
  return read.value === sent.value ? limitText(name, sent) : String(sent.value);
}

function nowText(name: "minimum" | "maximum", sent: Bound): string {
  return sent.exclusive ? `anything ${limitText(name, sent)}` : String(sent.value);
}
