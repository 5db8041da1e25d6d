import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objectAt, objects, textAt, type Json } from "./json.ts";
import { bounds } from "./spread.ts";

/** BenchmarkDotNet's JSON exporters (brief and full), nanoseconds. */
export const benchmarkDotNet: Format = {
  name: "benchmarkdotnet",
  aliases: ["benchmark.net", "c_sharp_dot_net", "dotnet"],
  detect: ({ json }) =>
    isObject(json) && "HostEnvironmentInfo" in json && Array.isArray(json["Benchmarks"]),
  *read({ json }) {
    for (const benchmark of objects(isObject(json) ? json["Benchmarks"] : undefined)) {
      yield* readings(benchmark);
    }
  },
};

function nameOf(benchmark: Json): string {
  const parts = ["Namespace", "Type", "Method"].map((key) => textAt(benchmark, key));
  const parameters = textAt(benchmark, "Parameters");
  const built = parts.filter((part) => part !== undefined).join(".");
  return (
    textAt(benchmark, "FullName") ?? (parameters === undefined ? built : `${built}(${parameters})`)
  );
}

function* readings(benchmark: Json): Iterable<Reading | Gap> {
  const name = nameOf(benchmark);
  // Two jobs, such as two runtimes, run the same method.
  const scope = textAt(benchmark, "DisplayInfo")?.replace(/^.*?: /, "");
  const stats = objectAt(benchmark, "Statistics");
  if (!("Mean" in stats)) {
    yield { name, why: "It gave no result; BenchmarkDotNet's log says why." };
    return;
  }
  const time = { name, scope, unit: "ns", direction: "lower" } as const;
  const confidence = objectAt(stats, "ConfidenceInterval");
  const interval = bounds(numberAt(confidence, "Lower"), numberAt(confidence, "Upper"));
  yield { ...time, value: numberAt(stats, "Mean"), interval };
  const median = numberAt(stats, "Median");
  if (!Number.isNaN(median)) {
    const middle = { ...time, label: "median", value: median };
    yield median > 0 ? { ...middle, main: true } : middle;
  }
  yield* memoryReadings(benchmark, { name, scope });
}

/** The memory diagnoser writes the same number twice, here and among the metrics. */
function* memoryReadings(
  benchmark: Json,
  common: Pick<Reading, "name" | "scope">,
): Iterable<Reading> {
  const allocated = numberAt(objectAt(benchmark, "Memory"), "BytesAllocatedPerOperation");
  if (!Number.isNaN(allocated)) {
    const unit = { unit: "B/op", direction: "lower", kind: "counted" } as const;
    yield { ...common, ...unit, label: "allocated", value: allocated };
  }
  for (const metric of objects(benchmark["Metrics"])) {
    const descriptor = objectAt(metric, "Descriptor");
    const label = textAt(descriptor, "DisplayName") ?? textAt(descriptor, "Id") ?? "metric";
    const id = textAt(descriptor, "Id") ?? label;
    if (id === "Allocated Memory" && !Number.isNaN(allocated)) continue;
    yield {
      ...common,
      label,
      value: numberAt(metric, "Value"),
      unit: textAt(descriptor, "Unit") ?? "",
      direction: descriptor["TheGreaterTheBetter"] === true ? "higher" : "lower",
    };
  }
}
