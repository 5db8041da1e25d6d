import { median } from "../../../lab/statistics/index.ts";
import type { HistoryRecord, HistoryValue } from "./record.ts";

export interface Point {
  readonly commit: string;
  readonly committedAt: string;
  readonly value: number;
  /** How many runs the value is the median of. */
  readonly runs: number;
}

/** One metric over commits, oldest first. */
export interface Series extends Omit<HistoryValue, "value"> {
  readonly points: readonly Point[];
}

/**
 * The series in records of one environment. A commit that was measured several times is one point,
 * its median; of a run that was started again only the last attempt counts.
 */
export function seriesOf(records: readonly HistoryRecord[]): readonly Series[] {
  const found = new Map<string, { facts: HistoryValue; commits: Map<string, Measured> }>();
  for (const record of lastAttempts(records)) {
    for (const value of record.values) {
      // A metric that changed its unit is another one.
      const key = JSON.stringify([value.name, value.unit, value.direction]);
      const series = found.get(key) ?? { facts: value, commits: new Map<string, Measured>() };
      const measured = series.commits.get(record.commit) ?? { at: record.committedAt, values: [] };
      measured.values.push(value.value);
      series.commits.set(record.commit, measured);
      found.set(key, series);
    }
  }
  return [...found.values()].map(({ facts: { name, unit, direction }, commits }) => ({
    name,
    unit,
    direction,
    points: [...commits].map(pointOf).sort(byTime),
  }));
}

interface Measured {
  readonly at: string;
  readonly values: number[];
}

function lastAttempts(records: readonly HistoryRecord[]): Iterable<HistoryRecord> {
  const last = new Map<string, HistoryRecord>();
  for (const record of records) {
    const known = last.get(record.runId);
    if (known === undefined || known.attempt < record.attempt) last.set(record.runId, record);
  }
  return last.values();
}

function pointOf([commit, { at, values }]: readonly [string, Measured]): Point {
  return { commit, committedAt: at, value: median(values), runs: values.length };
}

/** Commits of the same second are told apart by their hash, or the order would vary. */
function byTime(left: Point, right: Point): number {
  const apart = Date.parse(left.committedAt) - Date.parse(right.committedAt);
  return apart === 0 ? (left.commit < right.commit ? -1 : 1) : apart;
}
