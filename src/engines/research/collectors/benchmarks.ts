import type { HistoryRecord } from "../../../history/index.ts";
import type { Metric } from "../../../model/index.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 10;
const leastEarlier = 3;
const leastChange = 10;

interface Point {
  readonly at: string;
  readonly value: number;
}

/** Where the last measurement on a kind of machine is worse than the middle of those before it. */
export const benchmarks: Collector = {
  name: "benchmarks",
  looksAt: "benchmarks whose last value is worse than the median of those before, from the history",
  collect: async (scene) => {
    const records = await scene.measured();
    if (records.length === 0) {
      return notChecked(
        "benchmark regressions",
        "there is no history of measurements; `lamplighter bench --history FOLDER` keeps one",
      );
    }
    const observations = [...seriesIn(records)].flatMap(([key, { name, unit, lower, points }]) => {
      const ordered = [...points].sort((left, right) => (left.at < right.at ? -1 : 1));
      const last = ordered.at(-1);
      const before = median(ordered.slice(0, -1).map(({ value }) => value));
      if (last === undefined || ordered.length <= leastEarlier || before === 0) return [];
      const change = ((last.value - before) / before) * 100 * (lower ? 1 : -1);
      const worse = Math.trunc(change);
      if (worse < leastChange) return [];
      return {
        kind: "benchmark",
        subject: key.replaceAll("\0", " "),
        value: worse,
        unit: "%",
        readings: [
          { name: "last", value: last.value, unit },
          { name: "median before", value: before, unit },
          { name: "earlier measurements", value: ordered.length - 1, unit: "" },
        ],
        strength: between(worse, 5, 60),
        text: `is ${worse}% worse in its last measurement than the median of the ${ordered.length - 1} before it`,
        quote: name.slice(0, 300),
        command: again("benchmarks"),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

interface Series {
  readonly name: string;
  readonly unit: string;
  readonly lower: boolean;
  readonly points: Point[];
}

/** Only values of one kind of machine can be compared. Of a pull request its base counts, as in bench. */
function seriesIn(records: readonly HistoryRecord[]) {
  const series = new Map<string, Series>();
  for (const { environment, metrics, pullRequest, head, base, at } of records) {
    const side = pullRequest === undefined ? head : base;
    for (const metric of metrics as readonly Metric[]) {
      const { name, unit, direction, value } = metric;
      // What bench counts about its own rows has no base.
      if (metric.base === undefined) continue;
      const key = [name, unit, JSON.stringify(environment)].join("\0");
      const known = series.get(key) ?? { name, unit, lower: direction !== "higher", points: [] };
      const point = pullRequest === undefined ? value : metric.base;
      known.points.push({ at: side.at ?? at, value: point });
      series.set(key, known);
    }
  }
  return series;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
