import type { Evidence } from "../evidence.ts";
import type { Stated } from "./numbers.ts";
import { numbersIn } from "./numbers.ts";
import { dimensionOf, singular } from "./units.ts";

/** A number that was measured. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  /** What it is of: `commits`, `hotspot`. */
  readonly name: string;
  readonly item: string;
  /** From our own words about the item: it may be repeated, and nothing is computed from it. */
  readonly told?: true;
}

/** What an item measured: its value, its readings, and the numbers of our own words about it. */
export function quantitiesOf(item: Evidence): readonly Quantity[] {
  const { id, kind, value, unit, readings, text } = item;
  const told = (numbersIn(text) ?? []).map((stated) => ({
    ...{ value: stated.value, unit: stated.word, name: stated.word, item: id },
    told: true as const,
  }));
  return [
    { value, unit, name: kind, item: id },
    ...readings.map((one) => ({ ...one, item: id })),
    ...told,
  ];
}

/**
 * Whether a number of a sentence follows from what was measured: it is equal, rounded, in another
 * unit; or the sentence says that it is a ratio, a difference or a share, and it is one of two
 * amounts of the same thing, or of one item.
 */
export function follows(
  stated: Stated,
  sentence: string,
  quantities: readonly Quantity[],
): boolean {
  const own = namedBy(stated, quantities);
  if (own.some((quantity) => equals(stated, quantity))) return true;
  const computed = isShare(stated) || isMultiple(stated);
  const { alike, parts } = pairsOf(computed ? mentioned(sentence, quantities) : own);
  if (isShare(stated)) {
    const grown = alike.some(([left, right]) => near(stated, Math.abs(100 * (left / right - 1))));
    return (
      grown || [...alike, ...parts].some(([left, right]) => near(stated, (100 * left) / right))
    );
  }
  if (isMultiple(stated)) {
    return alike.some(([left, right]) => near(stated, left / right));
  }
  const apart = ([left, right]: Pair) => near(stated, Math.abs(left - right));
  return difference.test(sentence) && [...alike, ...parts].some(apart);
}

const ratio = /^(?:times|x|fold)$/;
const multiples = /^(?:twice|double[ds]?|halved|tripled?|thrice|quadrupled?)\b/i;
const difference =
  /\b(?:(?:more|fewer|less)(?! than (?:\d|half|twice))|differen\w+|longer|shorter|older|newer|above|below|gap|apart|further|rest|remaining|other)\b/i;

function isShare({ word }: Stated): boolean {
  return dimensionOf(word).name === "share";
}

function isMultiple({ word, text }: Stated): boolean {
  return ratio.test(word) || multiples.test(text);
}

/** What the sentence speaks of: "three times the churn" is about no other reading of the two. */
function mentioned(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const words = new Set(wordsOf(sentence));
  const named = quantities.filter(({ name, unit }) =>
    wordsOf(`${name} ${unit}`).some((word) => words.has(word)),
  );
  return named.length > 0 ? named : quantities;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 2 ? singular(word) : []));
}

/**
 * Where a word names something that was measured, its number has to come from there: "37 authors"
 * does not follow from 37 commits by 3 authors. A word that names nothing leaves all of its kind.
 */
function namedBy({ word }: Stated, quantities: readonly Quantity[]): readonly Quantity[] {
  const dimension = dimensionOf(word).name;
  const same = quantities.filter(({ unit, value }) => {
    const of = dimensionOf(unit).name;
    return of === dimension || (dimension === "share" && of === "count" && value <= 1);
  });
  if (dimension !== "count" || word === "" || ratio.test(word)) {
    return word === "" ? quantities : same;
  }
  const noun = singular(word);
  const named = same.filter(({ name, unit }) => wordsOf(`${name} ${unit}`).includes(noun));
  return named.length > 0 ? named : same;
}

function equals(stated: Stated, { value, unit }: Quantity): boolean {
  const [to, from] = [dimensionOf(stated.word), dimensionOf(unit)];
  // A share may be told in percent or in parts of one; a bare number is taken in the item's unit.
  const converted = stated.word === "" ? value : (value * from.factor) / to.factor;
  return near(stated, converted);
}

type Pair = readonly [number, number];

/** Like with like, of two items; and what one item measured in one unit: parts and wholes. */
function pairsOf(quantities: readonly Quantity[]): {
  readonly alike: readonly Pair[];
  readonly parts: readonly Pair[];
} {
  const measured = quantities.filter(({ told }) => told === undefined);
  const pairs = measured.flatMap((left) =>
    measured
      .filter((right) => right !== left && right.value !== 0)
      .filter((right) => dimensionOf(right.unit).name === dimensionOf(left.unit).name)
      .map((right) => [left, right] as const),
  );
  const inBases = (chosen: typeof pairs) =>
    chosen.map(([left, right]): Pair => [inBase(left), inBase(right)]);
  return {
    alike: inBases(
      pairs.filter(([left, right]) => left.item !== right.item && left.name === right.name),
    ),
    parts: inBases(
      pairs.filter(([left, right]) => left.item === right.item && left.unit === right.unit),
    ),
  };
}

function inBase({ value, unit }: Quantity): number {
  return value * dimensionOf(unit).factor;
}

function near({ value, tolerance }: Stated, other: number): boolean {
  return Math.abs(value - other) <= tolerance + 1e-9 * Math.abs(other);
}
