import { normalQuantile } from "../../../lab/statistics/index.ts";
import type { Settings } from "./settings.ts";

/** Where a row stands, in logarithms of ratios. */
export interface Standing {
  readonly samples: number;
  readonly estimate: number;
  /** Standard error of `estimate`. */
  readonly error: number;
  readonly threshold: number;
  readonly floor: number;
  /** Rows that share the error of the suite. */
  readonly rows: number;
}

/** The level that the first row of Holm's correction has to reach. */
function firstLevel({ rows }: Standing, { alpha, rowAlpha }: Settings): number {
  return Math.min(rowAlpha, alpha / rows);
}

/** Below this many samples no signed-rank test can reach the level: its least p is 2^(1-n). */
export function fewestSamples(standing: Standing, settings: Settings): number {
  return Math.ceil(1 - Math.log2(firstLevel(standing, settings)));
}

/** How many samples a suite of so many rows needs for a row that is clear but for its weakest one. */
export function samplesForRows(rows: number, { alpha, rowAlpha }: Settings): number {
  return Math.ceil(2 - Math.log2(Math.min(rowAlpha, alpha / Math.max(1, rows))));
}

/** The smallest change that would have been called with the power of the settings. */
export function smallestSeen(standing: Standing, settings: Settings): number {
  if (standing.samples < fewestSamples(standing, settings)) return Infinity;
  const certain = normalQuantile(1 - firstLevel(standing, settings) / 2);
  const likely = normalQuantile(settings.power);
  return Math.max((certain + likely) * standing.error, standing.floor + likely * standing.error);
}

/**
 * How many samples would settle a row if its change is what it seems to be: enough to call it
 * changed, or to call it the same, whichever is less. An error shrinks with the root of the
 * number of samples.
 */
export function settlingSamples(standing: Standing, settings: Settings): number {
  const { samples, error, threshold, floor } = standing;
  const effect = Math.abs(standing.estimate);
  const likely = normalQuantile(settings.power);
  const certain = normalQuantile(1 - firstLevel(standing, settings) / 2);
  const asChanged = Math.min(effect / (certain + likely), (effect - floor) / likely);
  const asSame = (threshold - effect) / (normalQuantile(1 - settings.sameAlpha) + likely);
  const needed = Math.max(asChanged, asSame);
  if (needed <= 0) return Infinity;
  const wanted = Math.ceil(samples * (error / needed) ** 2);
  return Math.max(samples + 1, wanted, fewestSamples(standing, settings));
}
