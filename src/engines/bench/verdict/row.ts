import type { SlicePair } from "../../../lab/statistics/index.ts";

/** What is measured, which decides how a change of it is shown. */
export type MetricKind = "timed" | "counted" | "exact" | "tail";

interface RowFacts {
  readonly name: string;
  readonly unit: string;
  /** Which way is better. */
  readonly direction: "lower" | "higher";
  /** One number per side for people, in `unit`; verdicts on samples do not use them. */
  readonly base: number;
  readonly head: number;
  /** What differs from the rule of the kind. */
  readonly rule?: Partial<Rule>;
}

/** The median pair of a process, or the fastest batch of each side. */
export type Estimator = "typical" | "fastest";

/** Interleaved measurements of time. */
export interface TimedRow extends RowFacts {
  readonly kind: "timed";
  /** Natural logarithm of head over base, one per fresh process or round, independent. */
  readonly logRatios: readonly number[];
  /** Which batches of a process they compare. */
  readonly estimator?: Estimator;
  /** The same by the other estimator. */
  readonly crossCheck?: readonly number[];
  /** What `logRatios` took. */
  readonly seconds: number;
}

/** Counts that repeat nearly but not quite, such as instructions or allocations. */
export interface CountedRow extends RowFacts {
  readonly kind: "counted";
  readonly bases: readonly number[];
  readonly heads: readonly number[];
  /** What it counts, where all undecided rows that count this are told in one line. */
  readonly foldedName?: string;
}

/** What is the same each time, such as a file's size. */
export interface ExactRow extends RowFacts {
  readonly kind: "exact";
}

/** A high quantile of requests, from interleaved slices of load. */
export interface TailRow extends RowFacts {
  readonly kind: "tail";
  readonly pairs: readonly SlicePair[];
  /** For example 0.99. */
  readonly probability: number;
  readonly seconds: number;
}

export type Row = TimedRow | CountedRow | ExactRow | TailRow;

/** Relative changes, for example 0.03. */
export interface Rule {
  /** Changes that are shown to be smaller are "same". */
  readonly threshold: number;
  /**
   * Estimates up to here are never called a change, however certain: two builds of the same
   * source differ by 0.1 to 0.3 % through their layout in memory alone.
   */
  readonly floor: number;
}

const thresholds: Readonly<Record<MetricKind, number>> = {
  timed: 0.03,
  counted: 0.005,
  exact: 0,
  tail: 0.1,
};

/** A lower threshold brings a lower floor, unless one is given. */
export function ruleOf({ kind, rule = {} }: Row): Rule {
  const threshold = rule.threshold ?? thresholds[kind];
  return { threshold, floor: rule.floor ?? threshold / 3 };
}
