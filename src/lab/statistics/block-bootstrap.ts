import { quantileOfSorted, sorted } from "./quantiles.ts";
import { normalBelow, normalQuantile } from "./normal.ts";
import { createRandom, type Random } from "./random.ts";
import { studentBelow, studentQuantile } from "./student-t.ts";

/** Values of one slice of load on each side, taken one right after the other. */
export interface SlicePair {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export interface TailOptions {
  readonly seed: number;
  /** Which quantile of all values of a side, for example 0.99. */
  readonly probability: number;
  readonly confidence?: number;
  readonly resamples?: number;
}

export interface TailComparison {
  /** Logarithm of head's quantile over base's. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of "the quantiles are the same". */
  readonly p: number;
}

/**
 * Compares a quantile of two sides measured in interleaved slices. Requests of a slice share its
 * weather, so whole pairs of slices are drawn, in runs around a circle, which keeps slow drifts
 * inside a block (circular block bootstrap; Politis and Romano, 1992). A few blocks spread less
 * than what they stand for: the interval is widened by Student's t with as many degrees of freedom
 * as there are blocks, less one (Hesterberg, 2015, 3.3).
 * NaN where a slice is empty or a quantile is 0.
 */
export function compareTails(
  pairs: readonly SlicePair[],
  { seed, probability, confidence = 0.99, resamples = 2000 }: TailOptions,
): TailComparison {
  const random = createRandom(seed);
  const sides = [pairs.map(({ base }) => sorted(base)), pairs.map(({ head }) => sorted(head))];
  const logRatio = (draw: readonly number[]): number => {
    const [base = NaN, head = NaN] = sides.map((slices) => pooled(slices, draw, probability));
    return Math.log(head / base);
  };
  const count = pairs.length;
  const length = Math.max(1, Math.round(count ** 0.25));
  const blocks = count / length;
  const value = logRatio(pairs.map((_, index) => index));
  if (blocks <= 1 || !Number.isFinite(value)) {
    return { value, low: -Infinity, high: Infinity, p: 1 };
  }
  const distribution = sorted(
    Array.from({ length: resamples }, () => logRatio(drawnBlocks(count, length, random))),
  );
  const widening = Math.sqrt(blocks / (blocks - 1));
  const tail = normalBelow(widening * studentQuantile((1 - confidence) / 2, blocks - 1));
  return {
    value,
    low: quantileOfSorted(distribution, tail),
    high: quantileOfSorted(distribution, 1 - tail),
    p: widenedP(distribution, blocks),
  };
}

/** The p that fits the interval: the confidence at which the widened interval just reaches 0. */
function widenedP(distribution: readonly number[], blocks: number): number {
  const below = distribution.filter((each) => each <= 0).length;
  const above = distribution.filter((each) => each >= 0).length;
  const share = Math.min(0.5, Math.min(below, above) / distribution.length);
  const deviations = share < outermost ? beyond(distribution) : normalQuantile(share);
  return Math.min(1, 2 * studentBelow(deviations / Math.sqrt(blocks / (blocks - 1)), blocks - 1));
}

/** Resamples further out than this share are too few to be counted. */
const outermost = 0.01;

/** How many deviations out 0 lies, on the scale of the tail that points to it. */
function beyond(distribution: readonly number[]): number {
  const center = quantileOfSorted(distribution, 0.5);
  const near = quantileOfSorted(distribution, center > 0 ? outermost : 1 - outermost);
  return center === near ? -Infinity : (normalQuantile(outermost) * center) / (center - near);
}

function drawnBlocks(count: number, length: number, random: Random): readonly number[] {
  const drawn: number[] = [];
  while (drawn.length < count) {
    const start = random.below(count);
    for (let step = 0; step < length && drawn.length < count; step++) {
      drawn.push((start + step) % count);
    }
  }
  return drawn;
}

/**
 * The smallest value that at least `probability` of the pooled values reach, found by halving the
 * range of ranks in each slice: no pool is built, so ten thousand resamples stay affordable.
 */
function pooled(
  slices: readonly (readonly number[])[],
  draw: readonly number[],
  probability: number,
): number {
  const chosen = draw.map((index) => slices[index] as readonly number[]);
  const size = chosen.reduce((sum, slice) => sum + slice.length, 0);
  const wanted = Math.max(1, Math.ceil(size * probability));
  const reached = (limit: number): boolean =>
    chosen.reduce((sum, slice) => sum + countUpTo(slice, limit), 0) >= wanted;
  let best = Infinity;
  for (const slice of new Set(chosen)) {
    let [low, high] = [0, slice.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = slice[middle] as number;
      if (candidate >= best || reached(candidate)) high = middle;
      else low = middle + 1;
    }
    best = Math.min(best, slice[low] ?? Infinity);
  }
  return best;
}

/** How many of ascending values are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
