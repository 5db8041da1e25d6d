import type { Gap, Reading } from "./format.ts";
import { bounds, scaled } from "./spread.ts";

/** `time:   [2.34 µs 2.81 µs 3.18 µs]`; what ends in % is a change and no value. */
export const criterionResult =
  /^(.*)\b(time|thrpt): +\[([\d.]+(?:e[+-]?\d+)?) +(\S+) ([\d.]+(?:e[+-]?\d+)?) +(\S+) ([\d.]+(?:e[+-]?\d+)?) +(\S+)\]/;

/** What `cargo bench` prints with criterion: estimates with their 95 % interval. */
export function* criterionReadings(lines: readonly string[]): Iterable<Reading | Gap> {
  const begun = new Set<string>();
  let name = "";
  for (const line of lines) {
    const [
      ,
      before = "",
      what,
      low = "",
      lowUnit = "",
      value = "",
      unit = "",
      high = "",
      highUnit = "",
    ] = criterionResult.exec(line) ?? [];
    if (what === undefined) {
      const [, started] = /^Benchmarking (.+?)(?:: .*)?$/.exec(line) ?? [];
      if (started !== undefined) begun.add(stripped(line));
      // A long name stands on a line of its own, right before its numbers.
      if (/^\S/.test(line)) name = line.trim();
      continue;
    }
    if (before.trim() !== "") name = before.trim();
    begun.delete(name);
    const scale = scaleOf(unit);
    const ends = bounds(
      scaled(Number(low), scaleOf(lowUnit) / scale),
      scaled(Number(high), scaleOf(highUnit) / scale),
    );
    const common = { name, value: Number(value), unit, interval: ends };
    yield what === "time" ? common : { ...common, label: "throughput", direction: "higher" };
  }
  for (const each of begun) yield { name: each, why: "It was started and gave no result." };
}

/** The name alone: `: Analyzing` and the like stand behind it, and names may hold a colon. */
function stripped(line: string): string {
  return line
    .replace(/^Benchmarking /, "")
    .replace(/: (?:Warming up for|Collecting|Analyzing|Profiling|Setup|AnalyzingSetup)\b.*$/, "");
}

/** The ends of an interval may be in other units than its middle: 999 ns and 1.01 µs. */
function scaleOf(unit: string): number {
  const [amount = ""] = unit.split("/");
  const time = { ps: 1e-12, ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1 }[amount];
  if (time !== undefined) return time;
  const [, prefix = "", binary] = /^([KMGT]?)(i?)(?:B|b|elem|elems)$/.exec(amount) ?? [];
  return (binary === "i" ? 1024 : 1000) ** ["", "K", "M", "G", "T"].indexOf(prefix);
}
