import { median, quantileOfSorted, sorted } from "./quantiles.ts";
import { normalAbove, normalQuantile } from "./normal.ts";

export interface Trend {
  /** Change per step of x. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Mann-Kendall test of "no trend", two-sided, normal with corrections for ties and continuity. */
  readonly p: number;
}

/**
 * Theil-Sen slope of y over x: the median slope of all pairs, which up to 29 % of wild values do
 * not move, with the interval of Sen (1968). NaN where all x are the same.
 */
export function trend(x: readonly number[], y: readonly number[], confidence = 0.95): Trend {
  const slopes: number[] = [];
  let concordance = 0;
  for (const [i, here] of x.entries()) {
    for (let j = i + 1; j < x.length; j++) {
      const [run, rise] = [(x[j] as number) - here, (y[j] as number) - (y[i] as number)];
      if (run !== 0) slopes.push(rise / run);
      concordance += Math.sign(run) * Math.sign(rise);
    }
  }
  const ascending = sorted(slopes);
  const variance = kendallVariance(x, y);
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  const place = (rank: number): number =>
    ascending[Math.min(ascending.length - 1, Math.max(0, rank))] ?? NaN;
  const p = variance <= 0 ? 1 : 2 * normalAbove((Math.abs(concordance) - 1) / Math.sqrt(variance));
  return {
    slope: quantileOfSorted(ascending, 0.5),
    low: place(Math.round((ascending.length - half) / 2) - 1),
    high: place(Math.round((ascending.length + half) / 2)),
    p: Math.min(1, p),
  };
}

/** Where the line of a trend stands at x = 0: the median of what the slope leaves. */
export function intercept(x: readonly number[], y: readonly number[], slope: number): number {
  return median(y.map((value, index) => value - slope * (x[index] as number)));
}

function kendallVariance(x: readonly number[], y: readonly number[]): number {
  const term = (size: number): number => size * (size - 1) * (2 * size + 5);
  const tied = (values: readonly number[]): number =>
    [...groups(values)].reduce((sum, size) => sum + term(size), 0);
  return (term(x.length) - tied(x) - tied(y)) / 18;
}

function groups(values: readonly number[]): Iterable<number> {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return sizes.values();
}
