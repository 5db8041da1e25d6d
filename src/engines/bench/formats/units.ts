import type { MetricKind } from "../verdict/index.ts";

/** What people and tools write for the same unit, in lower case. */
const spellings: Readonly<Record<string, string>> = {
  picosecond: "ps",
  picoseconds: "ps",
  nsec: "ns",
  nanosecond: "ns",
  nanoseconds: "ns",
  us: "µs",
  μs: "µs",
  usec: "µs",
  microsecond: "µs",
  microseconds: "µs",
  msec: "ms",
  millisecond: "ms",
  milliseconds: "ms",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  byte: "B",
  bytes: "B",
  operations: "ops",
  request: "req",
  requests: "req",
  unitless: "",
};

const times = new Set(["ps", "ns", "µs", "ms", "s", "min", "h"]);
const size = /^(?:[kKMGT]i?)?(?:B|[Bb]ytes?|b|bits?)$/;

/** One spelling per unit: `ops/sec` is `ops/s`, and both letters mu are the micro sign. */
export function spelled(unit: string): string {
  const [amount = "", ...per] = unit.trim().replace(/ per /i, "/").split("/");
  const spelledParts = [amount, ...per].map((part) => one(part.trim()));
  // One operation is the unit of a cost, several of them that of a rate.
  return spelledParts.join("/").replace(/^op(?=\/(?:[nµm]?s|min)$)/, "ops");
}

function one(part: string): string {
  return spellings[part.toLowerCase()] ?? part;
}

/**
 * Which way is better, as far as a unit says it. Something in a time is a rate, and a rate of work
 * is better high; time, size and counts of work per operation are better low. `unit` as spelled.
 */
export function directionOfUnit(unit: string): "lower" | "higher" | undefined {
  const [amount = "", per] = unit.split("/");
  if (per !== undefined) {
    if (times.has(per))
      return /err|fail|miss|timeout|fault|drop/i.test(amount) ? "lower" : "higher";
    return times.has(amount) || size.test(amount) || isWork(amount) ? "lower" : undefined;
  }
  if (times.has(unit) || size.test(unit) || isWork(unit)) return "lower";
  return /^fps$/i.test(unit) ? "higher" : undefined;
}

/** As far as a name says it, where the unit does not. */
export function directionOfName(name: string): "lower" | "higher" | undefined {
  const lower =
    /latency|duration|elapsed|time|delay|err(?:or)?s?\b|fail|miss|size|memory|alloc|blocks|bytes|rss|heap|instructions|cycles|faults|garbage|\bgc\b/i;
  const higher =
    /throughput|per.?sec|\/s\b|\bops\b|\brps\b|\bqps\b|\bfps\b|hit|score|speed|bandwidth/i;
  if (/\b(?:free|available|idle|remaining)\b/i.test(name)) return undefined;
  const [low, high] = [lower.test(name), higher.test(name)];
  return low === high ? undefined : low ? "lower" : "higher";
}

/** How a metric of this unit is to be compared. */
export function kindOfUnit(unit: string): MetricKind {
  const [amount = "", per] = unit.split("/");
  if (per !== undefined && times.has(per)) return "timed";
  return times.has(amount) ? "timed" : "counted";
}

function isWork(unit: string): boolean {
  return /^(?:allocs?|allocations?|instructions?|cycles?|faults?|page-faults?|errors?|failures?|timeouts?|misses|cache-misses|branch-misses|queries|blocks)$/i.test(
    unit,
  );
}
