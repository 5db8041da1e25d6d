import type { Bound, NumberFact } from "../formula/index.ts";
import { none, some, unknown, type Outcome } from "../solve/outcome.ts";
import {
  ceiling,
  compare,
  divide,
  floor,
  isInteger,
  isMultipleOf,
  leastCommonMultiple,
  multiply,
  rational,
  toNumber,
  type Rational,
} from "./rational.ts";

/** A conjunction of facts: an interval, the multiples of `step` in it, and what is left out. */
interface NumberSet {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  readonly step: Rational | undefined;
  readonly notMultiplesOf: readonly Rational[];
  readonly isExcluded: (value: number) => boolean;
  readonly excludedCount: number;
}

const mostTried = 2000;
const mostDigits = 16;

/** A number for which all facts hold and that is not excluded, as near to zero as we can. */
export function findNumber(
  facts: readonly NumberFact[],
  excluded: ReadonlyMap<string, unknown>,
): Outcome {
  const set = gather(facts, excluded);
  const { low, high, step } = set;
  if (low !== undefined && high !== undefined) {
    const order = compare(low.value, high.value);
    if (order > 0 || (order === 0 && (low.open || high.open))) return none;
    if (order === 0) return exactly(set, low.value);
  }
  if (step !== undefined) {
    const steps = set.notMultiplesOf.map((other) => divide(leastCommonMultiple(step, other), step));
    if (steps.some((ratio) => compare(ratio, rational(1n)) === 0)) return none;
    return onGrid(set, step);
  }
  for (let digits = 0; digits <= mostDigits; digits += 1) {
    const outcome = onGrid(set, rational(1n, 10n ** BigInt(digits)));
    if (outcome.found === "some") return outcome;
  }
  return unknown("no short decimal lies between the bounds");
}

function gather(facts: readonly NumberFact[], excluded: ReadonlyMap<string, unknown>): NumberSet {
  let low: Bound | undefined;
  let high: Bound | undefined;
  let step: Rational | undefined;
  const notMultiplesOf: Rational[] = [];
  for (const it of facts) {
    if (it.fact === "range") {
      low = tighter(low, it.low, 1);
      high = tighter(high, it.high, -1);
    } else if (!it.holds) notMultiplesOf.push(it.of);
    else step = step === undefined ? it.of : leastCommonMultiple(step, it.of);
  }
  return {
    low,
    high,
    step,
    notMultiplesOf,
    isExcluded: (value) => excluded.has(JSON.stringify(value)),
    excludedCount: excluded.size,
  };
}

function tighter(a: Bound | undefined, b: Bound | undefined, sign: number): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = sign * compare(a.value, b.value);
  return order > 0 || (order === 0 && a.open) ? a : b;
}

function exactly(set: NumberSet, value: Rational): Outcome {
  if (set.step !== undefined && !isMultipleOf(value, set.step)) return none;
  if (set.notMultiplesOf.some((step) => isMultipleOf(value, step))) return none;
  const number = toNumber(value);
  if (number === undefined) return unknown("a number needs more digits than a double has");
  return set.isExcluded(number) ? none : some(number);
}

/** Searches the multiples of `step` outward from the one nearest to zero. */
function onGrid(set: NumberSet, step: Rational): Outcome {
  if (set.notMultiplesOf.some((other) => isMultipleOf(step, other))) return none;
  const first = set.low && firstAbove(set.low, step);
  const end = set.high && firstBelow(set.high, step);
  const start =
    first !== undefined && first > 0n ? first : end !== undefined && end < 0n ? end : 0n;
  let untold = false;
  const limit = mostTried + set.excludedCount;
  for (let distance = 0n; distance <= limit; distance += 1n) {
    const up = start + distance;
    const down = start - distance;
    const inside = [up, ...(distance > 0n ? [down] : [])].filter(
      (index) => (first === undefined || index >= first) && (end === undefined || index <= end),
    );
    if (inside.length === 0) return untold ? unknown("no double is exact enough") : none;
    for (const index of inside) {
      const value = multiply(step, rational(index));
      if (set.notMultiplesOf.some((other) => isMultipleOf(value, other))) continue;
      const number = toNumber(value);
      if (number === undefined) untold = true;
      else if (!set.isExcluded(number)) return some(number);
    }
  }
  return unknown("too many multiples to try");
}

function firstAbove({ value, open }: Bound, step: Rational): bigint {
  const index = divide(value, step);
  return open && isInteger(index) ? index.numerator + 1n : ceiling(index);
}

function firstBelow({ value, open }: Bound, step: Rational): bigint {
  const index = divide(value, step);
  return open && isInteger(index) ? index.numerator - 1n : floor(index);
}
