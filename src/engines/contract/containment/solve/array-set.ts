import { canonical } from "../../json.ts";
import type { Budget } from "../budget.ts";
import type { ArrayFact, Formula } from "../formula/index.ts";
import type { JsonValue } from "../json.ts";
import { distinctValues } from "./distinct.ts";
import { none, some, unknown, type Ask, type Outcome } from "./outcome.ts";
import { seatingsOf, type Seating } from "./seating.ts";

export type CountFact = Extract<ArrayFact, { fact: "count" }>;

/** A conjunction of facts about arrays. From position `places.length` on, all items are alike. */
export interface ArraySet {
  readonly min: number;
  readonly max: number;
  readonly unique: boolean;
  readonly repeating: boolean;
  readonly places: readonly (readonly Formula[])[];
  readonly rest: readonly Formula[];
  /** How many items from a position on may fit a formula. */
  readonly counts: readonly CountFact[];
}

const mostPlaces = 1000;
const longestArray = 20_000;
const longestCounted = 600;

/** An array for which all facts hold, as short as possible. */
export function findArray(facts: readonly ArrayFact[], ask: Ask, budget: Budget): Outcome {
  const set = gather(facts);
  if (set === undefined) return unknown("a position far out in an array");
  if (set.min > set.max || (set.unique && set.repeating)) return none;
  // Most branches die of one item; that is cheaper to see than any arrangement.
  for (const count of set.counts) {
    if (count.min > 0 && isHopeless(set, count, ask)) return none;
  }
  const needed = set.counts.reduce((sum, { min }) => sum + min, set.repeating ? 2 : 0);
  const longest = Math.min(set.max, Math.max(set.min, set.places.length + needed));
  if (set.min > longestArray) return tooLong(set, ask);
  let result: Outcome = none;
  for (let length = set.min; length <= longest; length += 1) {
    if (length > 0) {
      const last = ask(set.places[length - 1] ?? set.rest);
      if (last.found === "none") return result;
    }
    if (length > longestCounted && (set.counts.length > 0 || set.unique || set.repeating)) {
      return unknown("a long array with conditions across its items");
    }
    const outcome = ofLength(set, length, ask, budget);
    if (outcome.found === "some") return outcome;
    if (outcome.found === "unknown") result = outcome;
  }
  return result;
}

function tooLong(set: ArraySet, ask: Ask): Outcome {
  const items = [...set.places, set.rest];
  if (items.some((item) => ask(item).found === "none")) return none;
  return unknown(`an array of ${set.min} items would be needed`);
}

function gather(facts: readonly ArrayFact[]): ArraySet | undefined {
  const [each, counts]: [Extract<ArrayFact, { fact: "each" }>[], CountFact[]] = [[], []];
  const forced: { readonly at: number; readonly formula: Formula }[] = [];
  let [min, max, unique, repeating, places] = [0, Infinity, false, false, 0];
  for (const it of facts) {
    if (it.fact === "length") [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
    else if (it.fact === "unique")
      [unique, repeating] = [unique || it.holds, repeating || !it.holds];
    else {
      places = Math.max(places, it.to < Infinity ? it.to : it.from);
      if (it.fact === "each") each.push(it);
      else if (it.to < Infinity) forced.push({ at: it.from, formula: it.formula });
      else counts.push(it);
    }
  }
  if (places > mostPlaces) return undefined;
  for (const { at } of forced) min = Math.max(min, at + 1);
  const at = (index: number) => [
    ...forced.filter((one) => one.at === index).map((one) => one.formula),
    ...each.filter((one) => one.from <= index && index < one.to).map((one) => one.formula),
  ];
  return {
    min,
    max,
    unique,
    repeating,
    places: Array.from({ length: places }, (_, index) => at(index)),
    rest: at(places),
    counts: merged(counts),
  };
}

/** Counts of the same formula over the same positions are one interval. */
function merged(counts: readonly CountFact[]): readonly CountFact[] {
  const byKey = new Map<string, CountFact>();
  for (const it of counts) {
    const key = `${it.formula.id},${it.from}`;
    const other = byKey.get(key);
    const min = Math.max(it.min, other?.min ?? 0);
    byKey.set(key, { ...it, min, max: Math.min(it.max, other?.max ?? Infinity) });
  }
  return [...byKey.values()];
}

function isHopeless(set: ArraySet, { from, formula, min, max }: CountFact, ask: Ask): boolean {
  if (min > max) return true;
  const items = [...set.places.slice(from), set.rest];
  return items.every((item) => ask([formula, ...item]).found === "none");
}

function ofLength(set: ArraySet, length: number, ask: Ask, budget: Budget): Outcome {
  let result: Outcome = none;
  for (const seating of seatingsOf(set, length, ask, budget)) {
    if (seating === "unknown") {
      result = unknown("an item of an array is undecided");
      continue;
    }
    const outcome = seatValues(seating, set.unique, length, ask);
    if (outcome.found === "some") return outcome;
    if (outcome.found === "unknown") result = outcome;
  }
  return result;
}

function seatValues(seating: Seating, unique: boolean, length: number, ask: Ask): Outcome {
  const values: JsonValue[] = new Array<JsonValue>(length).fill(null);
  const place = (index: number, value: JsonValue) => {
    for (const position of seating[index]?.positions ?? []) values[position] = value;
  };
  seating.forEach(({ value }, index) => {
    place(index, value);
  });
  if (!unique || new Set(values.map(canonical)).size === length) return some(values);
  const chosen = distinctValues(
    seating.map(({ formulas }) => formulas),
    ask,
  );
  if (chosen === "none") return none;
  if (chosen === "unknown") return unknown("whether there are enough different items");
  chosen.forEach((value, index) => {
    place(index, value);
  });
  return some(values);
}
