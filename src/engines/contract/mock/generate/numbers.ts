import { isMultiple } from "../../schema/sample/fits.ts";
import type { Conjunction } from "../../schema/expand.ts";
import { all, highest, lowest } from "../../schema/read.ts";
import type { Dice } from "./dice.ts";

/** What numbers of this name usually lie between; one word is enough to look real. */
const ranges: readonly (readonly [name: RegExp, low: number, high: number])[] = [
  [/(?:lat|latitude)$/i, -85, 85],
  [/(?:lng|lon|longitude)$/i, -180, 180],
  [/(?:percent|percentage)$/i, 0, 100],
  [/rating$/i, 1, 5],
  [/age$/i, 18, 80],
  [/year$/i, 2020, 2025],
  [/page$/i, 1, 10],
  [/(?:count|quantity|total|stock)$/i, 0, 50],
  [/(?:price|amount|cost|fee)$/i, 100, 5_000],
];

const usual = [1, 1_000] as const;

/** A number within the bounds, or undefined where chance finds none. */
export function numberFor(
  conjunction: Conjunction,
  name: string,
  isInteger: boolean,
  dice: Dice,
): number | undefined {
  const step = stepOf(conjunction, isInteger);
  const [low, high] = rangeOf(conjunction, name, step);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  if (!Number.isFinite(first) || !Number.isFinite(last) || last < first) return undefined;
  // Beyond this, whole numbers are no longer exact.
  const count = Math.min(last - first, 2 ** 31);
  return Number(((first + dice.below(count + 1)) * step).toPrecision(15)) + 0;
}

/** The grid that values lie on: the `multipleOf`, whole numbers, or hundredths. */
function stepOf(conjunction: Conjunction, isInteger: boolean): number {
  const multiples = all<number>(conjunction, "multipleOf").map(({ value }) => value);
  const [first] = multiples;
  if (first === undefined) return isInteger ? 1 : 0.01;
  const largest = Math.max(...multiples);
  if (
    multiples.every((one) => isMultiple(largest, one)) &&
    (!isInteger || Number.isInteger(largest))
  ) {
    return largest;
  }
  const product = multiples.reduce((all_, one) => all_ * one, 1);
  return isInteger && !Number.isInteger(product) ? Math.ceil(product) : product;
}

function rangeOf(conjunction: Conjunction, name: string, step: number): readonly [number, number] {
  const above = highest(conjunction, "exclusiveMinimum")?.value;
  const below = lowest(conjunction, "exclusiveMaximum")?.value;
  const bounds = {
    low: Math.max(
      highest(conjunction, "minimum")?.value ?? -Infinity,
      above === undefined ? -Infinity : above + Math.min(step, Math.abs(above) * 1e-9 + step),
    ),
    high: Math.min(
      lowest(conjunction, "maximum")?.value ?? Infinity,
      below === undefined ? Infinity : below - step,
    ),
  };
  const [, ...hint] = ranges.find(([pattern]) => pattern.test(name)) ?? [undefined, ...usual];
  const [from, to] = hint;
  if (from >= bounds.low && to <= bounds.high) return [from, to];
  const spread = Math.max(to - from, step * 10);
  if (bounds.low === -Infinity && bounds.high === Infinity) return [from, to];
  if (bounds.low === -Infinity) return [Math.min(bounds.high - spread, from), bounds.high];
  if (bounds.high === Infinity) return [bounds.low, Math.max(bounds.low + spread, to)];
  return [bounds.low, bounds.high];
}
