import {
  changePoints,
  median,
  medianAbsoluteDeviation,
  trend,
} from "../../../lab/statistics/index.ts";
import type { Point, Series } from "./series.ts";

/** A place in a series where its level changed. */
export interface LevelChange {
  readonly index: number;
  /** The last commit measured at the old level and the first at the new one. */
  readonly range: readonly [last: string, first: string];
  readonly before: number;
  readonly after: number;
  /** After over before, minus 1. */
  readonly change: number;
  readonly worse: boolean;
  readonly p: number;
}

/** The level that a series has now: what a new value is to be held against. */
export interface Baseline {
  readonly value: number;
  /** Standard deviation of a single value, robust. */
  readonly deviation: number;
  readonly points: number;
  /** The first commit of this level. */
  readonly since: string;
}

/** A slow drift since the last change that is told. */
export interface Drift {
  /** From its first commit to the last one of the series, relative to its start. */
  readonly change: number;
  readonly since: string;
  readonly worse: boolean;
  readonly p: number;
}

export interface Findings {
  readonly series: Series;
  readonly changes: readonly LevelChange[];
  readonly baseline: Baseline | undefined;
  readonly drift: Drift | undefined;
}

export interface FindingSettings {
  /** Level changes and drifts below this relative size are not told. */
  readonly threshold: number;
  /** Level of each test; false alarms in a series are about as many in a hundred. */
  readonly alpha: number;
  readonly seed: number;
}

const defaults: FindingSettings = { threshold: 0.03, alpha: 0.01, seed: 1 };

/** Fewer points show no drift that a person would believe. */
const fewestForDrift = 10;

/**
 * What a series tells: never the gate of a pull request by itself, since no two of its points were
 * measured side by side, but the way to what crept in unseen.
 */
export function findingsOf(series: Series, given: Partial<FindingSettings> = {}): Findings {
  const settings = { ...defaults, ...given };
  const { points, direction } = series;
  const values = points.map(({ value }) => value);
  const found = changePoints(values, { seed: settings.seed, alpha: settings.alpha });
  const changes = found.flatMap(({ index, before, after, p }) => {
    const change = relative(before, after);
    const [last, first] = [points[index - 1], points[index]];
    if (last === undefined || first === undefined) return [];
    if (!(Math.abs(change) >= settings.threshold)) return [];
    const range = [last.commit, first.commit] as const;
    return [{ index, range, before, after, change, worse: isWorse(direction, change), p }];
  });
  // A drift looks like steps too small to be told, so only those that are told end it.
  const level = points.slice(found.at(-1)?.index ?? 0);
  const sinceTold = points.slice(changes.at(-1)?.index ?? 0);
  return {
    series,
    changes,
    baseline: baselineOf(level),
    drift: driftOf(sinceTold, series, settings),
  };
}

function baselineOf(level: readonly Point[]): Baseline | undefined {
  const [first] = level;
  if (first === undefined) return undefined;
  const values = level.map(({ value }) => value);
  return {
    value: median(values),
    deviation: medianAbsoluteDeviation(values),
    points: level.length,
    since: first.commit,
  };
}

function driftOf(
  level: readonly Point[],
  { direction }: Series,
  { threshold, alpha }: FindingSettings,
): Drift | undefined {
  const [first] = level;
  if (first === undefined || level.length < fewestForDrift) return undefined;
  const steps = level.map((_, index) => index);
  const values = level.map(({ value }) => value);
  const { slope, p } = trend(steps, values);
  const rise = slope * (level.length - 1);
  const change = rise / Math.abs(median(values) - rise / 2);
  if (!(p <= alpha && Math.abs(change) >= threshold)) return undefined;
  return { change, since: first.commit, worse: isWorse(direction, change), p };
}

function isWorse(direction: Series["direction"], change: number): boolean {
  return change > 0 === (direction === "lower");
}

function relative(before: number, after: number): number {
  return before === after ? 0 : (after - before) / Math.abs(before);
}
