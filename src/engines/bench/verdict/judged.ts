import type { Row, Rule } from "./row.ts";

/** `slower` and `faster` stand for worse and better in the direction of the metric. */
export type RowVerdict = "slower" | "faster" | "same" | "inconclusive";

export interface Judged {
  readonly row: Row;
  readonly verdict: RowVerdict;
  /** One sentence: what decided, or what was missing. */
  readonly why: string;
  readonly rule: Rule;
  /** Head over base minus 1: 0.03 is 3 % more. NaN where nothing usable was measured. */
  readonly change: number;
  /** Of `change`, at `confidence`. For counts the range of what was observed. */
  readonly interval?: readonly [low: number, high: number];
  /** Of `interval`; absent where it is a range and no confidence interval. */
  readonly confidence?: number;
  /** Probability of such a difference, or a larger one, where nothing changed. */
  readonly p?: number;
  /** `p` after Holm's correction over the suite. */
  readonly adjustedP?: number;
  /** Shown to be smaller than the threshold, though it may be a proven change. */
  readonly withinThreshold: boolean;
  /** The smallest change that this run would have found nine times in ten. */
  readonly smallestSeen?: number;
  /** What would settle an inconclusive row on a machine like this one. */
  readonly settledBy?: { readonly samples: number; readonly seconds: number };
}

/** Relative change of a logarithm of a ratio. */
export function changeOf(logRatio: number): number {
  return Math.expm1(logRatio);
}
