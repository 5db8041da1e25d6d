import type { HistoryRecord } from "../../../history/index.ts";
import type { Environment, Metric } from "../../../model/index.ts";
import { median } from "../../../lab/statistics/index.ts";
import { environmentKey } from "./machine.ts";

export interface Point {
  readonly commit: string;
  readonly committedAt: string;
  readonly value: number;
  /** How many measurements the value is the median of. */
  readonly runs: number;
}

/** One metric over commits, oldest first. */
export interface Series extends Pick<Metric, "name" | "unit" | "direction"> {
  readonly points: readonly Point[];
}

interface Measured {
  readonly at: string;
  readonly values: number[];
}

/**
 * The series in records of one kind of machine. A commit that was measured several times is one
 * point, its median. Of a pull request its base counts: nobody knows whether its head is ever merged.
 */
export function seriesOf(
  records: readonly HistoryRecord[],
  environment: Environment,
): readonly Series[] {
  const found = new Map<string, { facts: Metric; commits: Map<string, Measured> }>();
  const key = environmentKey(environment);
  for (const record of records) {
    if (record.environment === undefined || environmentKey(record.environment) !== key) continue;
    const onBranch = record.pullRequest === undefined;
    const { commit, at = record.at } = onBranch ? record.head : record.base;
    for (const metric of record.metrics as readonly Metric[]) {
      // What bench counts about its own rows has no base.
      if (metric.base === undefined) continue;
      // A metric that changed its unit is another one.
      const name = JSON.stringify([metric.name, metric.unit, metric.direction]);
      const series = found.get(name) ?? { facts: metric, commits: new Map<string, Measured>() };
      const measured = series.commits.get(commit) ?? { at, values: [] };
      measured.values.push(onBranch ? metric.value : metric.base);
      series.commits.set(commit, measured);
      found.set(name, series);
    }
  }
  return [...found.values()].map(({ facts: { name, unit, direction }, commits }) => ({
    name,
    unit,
    direction,
    points: [...commits].map(pointOf).sort(byTime),
  }));
}

function pointOf([commit, { at, values }]: readonly [string, Measured]): Point {
  return { commit, committedAt: at, value: median(values), runs: values.length };
}

/** Commits of the same second are told apart by their hash, or the order would vary. */
function byTime(left: Point, right: Point): number {
  const apart = Date.parse(left.committedAt) - Date.parse(right.committedAt);
  return apart === 0 ? (left.commit < right.commit ? -1 : 1) : apart;
}
