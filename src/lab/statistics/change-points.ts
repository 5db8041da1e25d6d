import { quantileOfSorted, sorted } from "./quantiles.ts";
import { createRandom, shuffled, type Random } from "./random.ts";

export interface ChangePoint {
  /** Index of the first value after the change. */
  readonly index: number;
  /** Of "no change anywhere in the stretch that it splits", by permutation. */
  readonly p: number;
  /** Medians of the stretches on both sides, up to the next change points. */
  readonly before: number;
  readonly after: number;
}

export interface ChangePointOptions {
  readonly seed: number;
  readonly alpha?: number;
  readonly permutations?: number;
  /** Fewest values between two change points. */
  readonly shortest?: number;
}

interface Split {
  readonly index: number;
  readonly score: number;
}

/**
 * Where the distribution of a series changes: E-divisive (Matteson and James, 2014). The split
 * with the largest energy distance is held against the largest one of shuffled series, so that
 * having searched for the best place is paid for. Each side is then searched again; at the end
 * each point is tested once more between its neighbors, since what looked like a change of the
 * whole may be none of its parts. Deterministic in the seed.
 */
export function changePoints(
  series: readonly number[],
  { seed, alpha = 0.01, permutations = 499, shortest = 3 }: ChangePointOptions,
): readonly ChangePoint[] {
  const random = createRandom(seed);
  const test = (from: number, to: number): (Split & { p: number }) | undefined =>
    significantSplit(series.slice(from, to), { alpha, permutations, shortest, random });
  const found: number[] = [];
  const open: (readonly [number, number])[] = [[0, series.length]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch;
    const split = test(from, to);
    if (split === undefined) continue;
    found.push(from + split.index);
    open.push([from, from + split.index], [from + split.index, to]);
  }
  return confirmed(series, sorted(found), test);
}

/** Drops the points that do not stand between their neighbors, the weakest first. */
function confirmed(
  series: readonly number[],
  found: readonly number[],
  test: (from: number, to: number) => (Split & { p: number }) | undefined,
): readonly ChangePoint[] {
  let kept = found;
  for (;;) {
    const bounds = [0, ...kept, series.length];
    const tested = kept.map((_, place) =>
      test(bounds[place] as number, bounds[place + 2] as number),
    );
    const fallen = tested.indexOf(undefined);
    if (fallen !== -1) {
      kept = kept.filter((_, place) => place !== fallen);
      continue;
    }
    return kept.map((index, place) => ({
      index,
      p: tested[place]?.p ?? 1,
      before: middle(series.slice(bounds[place], index)),
      after: middle(series.slice(index, bounds[place + 2])),
    }));
  }
}

interface Search {
  readonly alpha: number;
  readonly permutations: number;
  readonly shortest: number;
  readonly random: Random;
}

function significantSplit(
  values: readonly number[],
  { alpha, permutations, shortest, random }: Search,
): (Split & { p: number }) | undefined {
  if (values.length < 2 * shortest) return undefined;
  const best = bestSplit(values, shortest);
  if (best.score <= 0) return undefined;
  const mostAllowed = alpha * (permutations + 1) - 1;
  let atLeast = 0;
  for (let round = 0; round < permutations; round++) {
    // Rounding makes equal splits differ in their last digits.
    if (bestSplit(shuffled(values, random), shortest).score >= best.score * (1 - 1e-9)) atLeast++;
    if (atLeast > mostAllowed) return undefined;
  }
  return { ...best, p: (atLeast + 1) / (permutations + 1) };
}

/**
 * The split with the largest scaled energy distance between its sides. Sums of distances within
 * the left, within the right and between move by one row per step: n^2 in all.
 */
function bestSplit(values: readonly number[], shortest: number): Split {
  const count = values.length;
  let [left, right, between] = [0, 0, 0];
  for (let i = 0; i < count; i++) right += distances(values, i, i + 1, count);
  let best: Split = { index: 0, score: 0 };
  for (let size = 1; size <= count - shortest; size++) {
    const toLeft = distances(values, size - 1, 0, size - 1);
    const toRight = distances(values, size - 1, size, count);
    left += toLeft;
    right -= toRight;
    between += toRight - toLeft;
    if (size < shortest) continue;
    const rest = count - size;
    const energy =
      (2 * between) / (size * rest) -
      (2 * left) / (size * Math.max(1, size - 1)) -
      (2 * right) / (rest * Math.max(1, rest - 1));
    const score = ((size * rest) / count) * energy;
    if (score > best.score) best = { index: size, score };
  }
  return best;
}

function distances(values: readonly number[], of: number, from: number, to: number): number {
  const value = values[of] as number;
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs((values[i] as number) - value);
  return sum;
}

function middle(values: readonly number[]): number {
  return quantileOfSorted(sorted(values), 0.5);
}
