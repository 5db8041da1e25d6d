import {
  compareTails,
  equivalence,
  hodgesLehmann,
  largestConfidence,
  normalQuantile,
  signedRank,
} from "../../../lab/statistics/index.ts";
import type { Rule, TailRow, TimedRow } from "./row.ts";
import type { Settings } from "./settings.ts";

/** What the samples of a row say, in logarithms of head over base. */
export interface Evidence {
  readonly samples: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly error: number;
  /** Of "there is no difference". */
  readonly p: number;
  /** Shown to lie inside the threshold on both sides. */
  readonly within: boolean;
}

/**
 * Limits on a ratio and on its inverse are the same distance, so that base and head can change
 * places: 3 % slower is log 1.03, 3 % faster its opposite.
 */
export function margin({ threshold }: Pick<Rule, "threshold">): number {
  return Math.log1p(threshold);
}

/** Fewer than this many samples have no interval of even 93 %. */
const fewest = 5;

/** Undefined where the samples are too few or not all numbers. */
export function timedEvidence(
  { logRatios }: TimedRow,
  rule: Rule,
  { confidence, sameAlpha }: Settings,
): Evidence | undefined {
  const samples = logRatios.length;
  if (samples < fewest || !logRatios.every(Number.isFinite)) return undefined;
  const shown = Math.min(confidence, largestConfidence(samples));
  const { value, low, high } = hodgesLehmann(logRatios, shown);
  // The middle of the distribution: a wild process in sixteen does not blow up what is planned.
  const inner = hodgesLehmann(logRatios, Math.min(0.9, largestConfidence(samples)));
  return {
    samples,
    estimate: value,
    low,
    high,
    confidence: shown,
    error: (inner.high - inner.low) / (2 * normalQuantile((1 + inner.confidence) / 2)),
    p: signedRank(logRatios).p,
    within: rule.threshold > 0 && equivalence(logRatios, margin(rule)) <= sameAlpha,
  };
}

/** Undefined where a quantile is 0, a slice is empty or there are too few slices. */
export function tailEvidence(
  { pairs, probability }: TailRow,
  rule: Rule,
  { confidence, sameAlpha, seed }: Settings,
): Evidence | undefined {
  const values = pairs.flatMap(({ base, head }) => [...base, ...head]);
  const whole = pairs.every(({ base, head }) => base.length > 0 && head.length > 0);
  if (pairs.length < fewest || !whole || !values.every(Number.isFinite)) return undefined;
  const found = compareTails(pairs, { seed, probability, confidence });
  if (!Number.isFinite(found.value)) return undefined;
  const same = compareTails(pairs, { seed, probability, confidence: 1 - 2 * sameAlpha });
  return {
    samples: pairs.length,
    estimate: found.value,
    low: found.low,
    high: found.high,
    confidence,
    error: (found.high - found.low) / (2 * normalQuantile((1 + confidence) / 2)),
    p: found.p,
    within: same.low > -margin(rule) && same.high < margin(rule),
  };
}
