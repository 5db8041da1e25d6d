import type { Change } from "../../../model/index.ts";

const width = 240;
const height = 26;
const middle = height / 2;
/** Far samples must not squeeze all others into one spot: beyond this many thresholds is an edge. */
const mostThresholds = 10;
const fewestThresholds = 2;

/** The relative change at the right edge of plots that are to be compared; its opposite is at the left. */
export function commonLimit(changes: readonly Change[]): number {
  const threshold = Math.max(0.001, ...changes.map((change) => change.threshold));
  const ends = changes.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const furthest = Math.max(0, ...ends.map(Math.abs).filter(Number.isFinite));
  const [least, most] = [fewestThresholds * threshold, mostThresholds * threshold];
  return Math.min(most, Math.max(least, furthest * 1.1));
}

/** Each pair as a dot, the interval as a bar and the estimate on it; lines at 0 and at the threshold. */
export function changePlot({ value, interval, threshold, samples }: Change, limit: number): string {
  const at = (change: number): string => {
    const clamped = Math.max(-limit, Math.min(limit, change));
    return (((clamped + limit) / (2 * limit)) * (width - 8) + 4).toFixed(1);
  };
  const line = (change: number, kind: string): string =>
    `<line class="${kind}" x1="${at(change)}" x2="${at(change)}" y1="0" y2="${height}"/>`;
  const edges = threshold > 0 ? [-threshold, threshold] : [];
  const dots = samples.map((sample, index) => {
    // Dots of one value would hide each other; five levels show how many there are.
    const level = middle + ((index % 5) - 2) * 4;
    return `<circle class="dot" cx="${at(sample)}" cy="${level}" r="1.8"/>`;
  });
  const bar =
    interval === undefined
      ? ""
      : `<line class="bar" x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${middle}" y2="${middle}"/>`;
  return [
    `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    line(0, "axis"),
    ...edges.map((edge) => line(edge, "edge")),
    ...dots,
    bar,
    `<circle class="mark" cx="${at(value)}" cy="${middle}" r="3.2"/>`,
    "</svg>",
  ].join("");
}
