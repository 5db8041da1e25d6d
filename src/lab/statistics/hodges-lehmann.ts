import { normalQuantile } from "./normal.ts";
import { quantileOfSorted } from "./quantiles.ts";
import { untiedSignedRankBelow } from "./signed-rank-counts.ts";

export interface Estimate {
  readonly value: number;
  /** Confidence interval of `value`; unbounded where so few values allow no such confidence. */
  readonly low: number;
  readonly high: number;
  /** At least the confidence asked for, as the distribution is in steps; 0 without an interval. */
  readonly confidence: number;
}

/** Up to here critical values are exact; far beyond, the normal ones differ by less than a step. */
const exactUpTo = 200;

/**
 * Hodges-Lehmann estimate of the center of paired differences: the median of their Walsh averages
 * (of all pairs, and of each with itself). The interval inverts the signed-rank test, so it is
 * exact for any symmetric distribution and conservative with ties (Hollander and Wolfe, 3.2-3.3).
 */
export function hodgesLehmann(differences: readonly number[], confidence = 0.95): Estimate {
  const walsh = walshAverages(differences);
  const value = quantileOfSorted(walsh, 0.5);
  const critical = criticalIndex(differences.length, confidence);
  if (critical.index < 1) return { value, low: -Infinity, high: Infinity, confidence: 0 };
  return {
    value,
    low: walsh[critical.index - 1] as number,
    high: walsh[walsh.length - critical.index] as number,
    confidence: critical.confidence,
  };
}

/** The largest confidence that an interval of so many differences can have. */
export function largestConfidence(count: number): number {
  return 1 - 2 ** (1 - count);
}

function walshAverages(values: readonly number[]): Float64Array {
  const averages = new Float64Array((values.length * (values.length + 1)) / 2);
  let next = 0;
  for (const [index, value] of values.entries()) {
    for (let other = index; other < values.length; other++) {
      // Halves first: the sum of two large values may overflow.
      averages[next++] = value / 2 + (values[other] as number) / 2;
    }
  }
  return averages.sort();
}

/** Which Walsh average from either end bounds the interval, counted from 1; 0 when none does. */
function criticalIndex(count: number, confidence: number): { index: number; confidence: number } {
  const tail = (1 - confidence) / 2;
  if (count > exactUpTo) {
    const mean = (count * (count + 1)) / 4;
    const deviation = Math.sqrt((mean * (2 * count + 1)) / 6);
    const index = Math.floor(mean + 0.5 + normalQuantile(tail) * deviation);
    return { index, confidence };
  }
  const below = untiedSignedRankBelow(count);
  // Asked-for levels such as 1 - 0.9375 are not exact in binary: the slack lets them be met.
  let index = 0;
  while (index < below.length && (below[index] as number) <= tail + 1e-12) index++;
  return { index, confidence: index === 0 ? 0 : 1 - 2 * (below[index - 1] as number) };
}
