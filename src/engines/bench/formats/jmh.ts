import type { Format, Gap, Reading } from "./format.ts";
import { listOf, numberAt, objectAt, objects, textAt, type Json } from "./json.ts";
import { bounds } from "./spread.ts";

/** `java -jar benchmarks.jar -rf json`. */
export const jmh: Format = {
  name: "jmh",
  aliases: ["java_jmh", "java"],
  detect: ({ json }) => objects(json).some((each) => "primaryMetric" in each && "mode" in each),
  *read({ json }) {
    const runs = objects(json).filter((each) => "primaryMetric" in each);
    for (const run of runs) {
      const same = runs.filter((other) => other["benchmark"] === run["benchmark"]);
      yield* runReadings(run, new Set(same.map((other) => other["mode"])).size > 1);
    }
  },
};

/** One benchmark may run in several modes, whose scores mean different things. */
function* runReadings(run: Json, severalModes: boolean): Iterable<Reading | Gap> {
  const settings = Object.entries(objectAt(run, "params")).map(([key, value]) => [key, value]);
  if (severalModes) settings.push(["mode", run["mode"]]);
  const suffix = settings.map(([key, value]) => `${String(key)}=${String(value)}`).join(", ");
  const bare = textAt(run, "benchmark") ?? "unnamed";
  const name = suffix === "" ? bare : `${bare} (${suffix})`;
  const primary = objectAt(run, "primaryMetric");
  const unit = textAt(primary, "scoreUnit") ?? "";
  yield scored(name, primary);
  const p99 = numberAt(objectAt(primary, "scorePercentiles"), "99.0");
  if (run["mode"] === "sample" && !Number.isNaN(p99)) {
    yield { name, label: "p99", value: p99, unit, direction: directionOf(unit), kind: "tail" };
  }
  for (const [key, metric] of Object.entries(objectAt(run, "secondaryMetrics"))) {
    const label = key.replace(/^[·\uFFFD]+/, "");
    // Percentiles of sample mode are repeated here under `p0.99`; the histogram has them already.
    if (/^.*:?p\d/.test(label) && run["mode"] === "sample") continue;
    const reading = scored(name, metric);
    // A profiler's rates, such as MB/sec of garbage, are costs; only bytes per operation repeat.
    const isGarbage = label.startsWith("gc.") || label.startsWith("churn.");
    const main = label === "gc.alloc.rate.norm";
    yield isGarbage
      ? { ...reading, label, direction: "lower", kind: "counted", main }
      : { ...reading, label };
  }
}

function scored(name: string, metric: unknown): Reading {
  const unit = textAt(metric, "scoreUnit") ?? "";
  const confidence = listOf(objectAt({ metric }, "metric")["scoreConfidence"]);
  // A single iteration has "NaN" there, as a text.
  const interval = bounds(Number(confidence[0] ?? NaN), Number(confidence[1] ?? NaN));
  return { name, value: numberAt(metric, "score"), unit, direction: directionOf(unit), interval };
}

/** From the unit and never from the mode: there are samples of throughput in s/op. */
function directionOf(unit: string): Reading["direction"] {
  if (/^ops\//.test(unit)) return "higher";
  return unit.endsWith("/op") ? "lower" : undefined;
}
