import { studentQuantile } from "../../../lab/statistics/index.ts";

export type Bounds = readonly [low: number, high: number];

/** value ± margin; undefined where there is no margin. */
export function around(value: number, margin: number): Bounds | undefined {
  if (!Number.isFinite(value) || !(margin >= 0) || !Number.isFinite(margin)) return undefined;
  return [value - margin, value + margin];
}

/** 95 % interval of a mean from a standard deviation, by Student's t. */
export function ofMean(mean: number, deviation: number, count: number): Bounds | undefined {
  if (!(count >= 2)) return undefined;
  const t = studentQuantile(0.975, count - 1);
  return around(mean, (t * deviation) / Math.sqrt(count));
}

/** Both ends in order; undefined where one is missing. */
export function bounds(one: number, other: number): Bounds | undefined {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return undefined;
  return one <= other ? [one, other] : [other, one];
}

/** A value in another unit, without the digits that only the division put there. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** 95 % interval of a median by order statistics, exact for any distribution; needs six values. */
export function ofMedian(values: readonly number[]): Bounds | undefined {
  const ascending = values.toSorted((left, right) => left - right);
  const count = ascending.length;
  let outside = 0;
  let rank = 0;
  // Halved as it goes, or the power of two would be 0 for a thousand values and more.
  for (let logChoose = -count * Math.LN2; rank < count / 2; rank++) {
    outside += 2 * Math.exp(logChoose);
    if (outside > 0.05) break;
    logChoose += Math.log((count - rank) / (rank + 1));
  }
  return rank === 0
    ? undefined
    : bounds(ascending[rank - 1] ?? NaN, ascending[count - rank] ?? NaN);
}
