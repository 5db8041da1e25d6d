import type { HistoryRecord } from "./record.ts";

/** Stretches of time of which one record is left, finer ones first. */
export const grains = ["day", "week", "month"] as const;
export type Grain = (typeof grains)[number];

/**
 * Fewer records that tell the same at a coarser grain: of each engine, machine, kind of run and
 * verdict one for a stretch of time. Counts and costs are sums, values medians, all else the last.
 */
export function fold(records: readonly HistoryRecord[], grain: Grain): readonly HistoryRecord[] {
  const groups = new Map<string, HistoryRecord[]>();
  for (const record of [...records].sort(byTime)) {
    const { engine, verdict, environment, pullRequest } = record;
    const kind = pullRequest === undefined ? "branch" : "pull request";
    const key = JSON.stringify([stretch(record.at, grain), engine, verdict, kind, environment]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map(foldGroup);
}

function foldGroup(group: readonly HistoryRecord[]): HistoryRecord {
  const last = group[group.length - 1];
  if (last === undefined) throw new RangeError("A group has a record at least.");
  const sum = (of: (record: HistoryRecord) => number) =>
    group.reduce((total, record) => total + of(record), 0);
  return {
    ...last,
    runs: sum(({ runs }) => runs),
    claims: [],
    counts: {
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
      note: sum(({ counts }) => counts.note),
      accepted: sum(({ counts }) => counts.accepted),
    },
    metrics: foldMetrics(group),
    proposals: sum(({ proposals }) => proposals),
    spend: {
      seconds: sum(({ spend }) => spend.seconds),
      cpuSeconds: sum(({ spend }) => spend.cpuSeconds),
      modelCalls: sum(({ spend }) => spend.modelCalls),
      tokens: sum(({ spend }) => spend.tokens),
      usd: sum(({ spend }) => spend.usd),
      apiCalls: sum(({ spend }) => spend.apiCalls),
    },
  };
}

/** An interval is of one run, so none is left where there were several. */
function foldMetrics(group: readonly HistoryRecord[]): HistoryRecord["metrics"] {
  const series = new Map<string, HistoryRecord["metrics"][number][]>();
  for (const metric of group.flatMap(({ metrics }) => metrics)) {
    const key = JSON.stringify([metric.name, metric.unit, metric.direction]);
    series.set(key, [...(series.get(key) ?? []), metric]);
  }
  return [...series.values()].flatMap((metrics) => {
    const [first] = metrics;
    if (first === undefined || metrics.length === 1) return metrics;
    const { name, unit, direction } = first;
    const bases = metrics.flatMap(({ base }) => base ?? []);
    const value = median(metrics.map((metric) => metric.value));
    return [
      { name, value, unit, direction, ...(bases.length === 0 ? {} : { base: median(bases) }) },
    ];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
  return (low + high) / 2;
}

function stretch(at: string, grain: Grain): string {
  if (grain === "month") return at.slice(0, 7);
  const day = at.slice(0, 10);
  return grain === "day" ? day : `${at.slice(0, 7)} ${Math.ceil(Number(day.slice(8)) / 7)}`;
}

export function byTime(left: HistoryRecord, right: HistoryRecord): number {
  return left.at < right.at ? -1 : left.at > right.at ? 1 : 0;
}
