import type { Judged, MetricKind } from "../verdict/index.ts";

/** How a change reads: "takes 4.9 % longer". Percentages count from base. */
export function changeWords({ row, change }: Judged): string {
  const more = row.head > row.base || change > 0;
  if (!Number.isFinite(change))
    return `went from ${amount(row.base, row.unit)} to ${amount(row.head, row.unit)}`;
  const size = percent(Math.abs(change));
  if (row.direction === "higher") return `reaches ${size} ${more ? "more" : "less"}`;
  if (row.kind === "timed" || row.kind === "tail")
    return `takes ${size} ${more ? "longer" : "less time"}`;
  if (row.kind === "counted") return `takes ${size} ${more ? "more" : "less"}`;
  return `is ${size} ${more ? "larger" : "smaller"}`;
}

export const rules: Readonly<Record<MetricKind, string>> = {
  timed: "slower",
  tail: "slower-tail",
  counted: "more-memory",
  exact: "larger",
};

export function intervalWords({ interval, confidence, change }: Judged): string {
  if (interval === undefined) return "";
  const [low, high] = interval.map((end) => signed(end));
  const what =
    confidence === undefined
      ? "range of all runs"
      : `${Number((100 * confidence).toFixed(1))} % interval`;
  return `${signed(change)}, ${what} ${low ?? ""} to ${high ?? ""}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(Math.abs(share) < 1 ? 1 : 0)} %`;
}

export function signed(share: number): string {
  return `${share < 0 ? "-" : "+"}${percent(Math.abs(share))}`;
}

const steps = [
  ["ns", 1e-9],
  ["us", 1e-6],
  ["ms", 1e-3],
  ["s", 1],
] as const;

/** A value in the unit of its size: 1530 ns reads 1.53 us. */
export function amount(value: number, unit: string): string {
  const own = steps.find(([name]) => name === unit);
  if (own === undefined || !Number.isFinite(value)) return `${short(value)} ${unit}`.trim();
  const seconds = value * own[1];
  const fitting = steps.findLast(([, size]) => seconds >= size) ?? steps[0];
  return `${short(seconds / fitting[1])} ${fitting[0]}`;
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
