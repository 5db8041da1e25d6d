import { normalAbove } from "./normal.ts";

/** What a test looks for: a center that differs from zero, lies below it, or above it. */
export type Alternative = "two-sided" | "less" | "greater";

export interface TestResult {
  readonly statistic: number;
  /** Probability of a statistic at least as extreme where nothing differs. */
  readonly p: number;
  readonly method: "exact" | "approximate";
}

/** Tail probability of `observed` in a distribution whose entry i is the probability of i. */
export function exactTail(
  distribution: Float64Array,
  observed: number,
  alternative: Alternative,
): number {
  let below = 0;
  let above = 0;
  for (const [value, probability] of distribution.entries()) {
    if (value <= observed) below += probability;
    if (value >= observed) above += probability;
  }
  if (alternative === "less") return Math.min(1, below);
  if (alternative === "greater") return Math.min(1, above);
  return Math.min(1, 2 * Math.min(below, above));
}

/** Tail probability by the normal distribution, with the correction of 1/2 for continuity. */
export function normalTail(
  observed: number,
  { mean, variance }: { readonly mean: number; readonly variance: number },
  alternative: Alternative,
): number {
  if (variance <= 0) return 1;
  const scale = Math.sqrt(variance);
  const difference = observed - mean;
  if (alternative === "less") return normalAbove(-(difference + 0.5) / scale);
  if (alternative === "greater") return normalAbove((difference - 0.5) / scale);
  return Math.min(1, 2 * normalAbove((Math.abs(difference) - 0.5) / scale));
}
