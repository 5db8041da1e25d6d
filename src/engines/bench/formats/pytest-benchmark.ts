import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, numbers, objectAt, objects, textAt, type Json } from "./json.ts";
import { ofMean, ofMedian } from "./spread.ts";

/** `pytest --benchmark-json FILE`, seconds. */
export const pytestBenchmark: Format = {
  name: "pytest-benchmark",
  aliases: ["pytest", "python_pytest"],
  detect: ({ json }) =>
    benchmarks(json).some((each) => "fullname" in each && "mean" in objectAt(each, "stats")),
  *read({ json }) {
    for (const benchmark of benchmarks(json)) {
      if ("stats" in benchmark || "fullname" in benchmark) yield* readings(benchmark);
    }
  },
};

function benchmarks(json: unknown): readonly Json[] {
  return objects(isObject(json) ? json["benchmarks"] : undefined);
}

function* readings(benchmark: Json): Iterable<Reading | Gap> {
  const name = textAt(benchmark, "fullname") ?? textAt(benchmark, "name") ?? "unnamed";
  const stats = objectAt(benchmark, "stats");
  const mean = numberAt(stats, "mean");
  if (Number.isNaN(mean)) {
    yield { name, why: "It was not measured." };
    return;
  }
  const time = { name, unit: "s", direction: "lower" } as const;
  const interval = ofMean(mean, numberAt(stats, "stddev"), numberAt(stats, "rounds"));
  yield { ...time, value: mean, interval };
  const median = numberAt(stats, "median");
  // Only where every round is there: --benchmark-json leaves the data out unless asked for.
  const data = numbers(stats["data"]);
  const whole = data.length === stats["rounds"] ? ofMedian(data) : undefined;
  if (!Number.isNaN(median)) {
    yield { ...time, label: "median", value: median, interval: whole, main: true };
  }
  const rate = numberAt(stats, "ops");
  if (Number.isNaN(rate)) return;
  yield { name, label: "throughput", value: rate, unit: "ops/s", direction: "higher" };
}
