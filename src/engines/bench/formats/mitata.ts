import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, numbers, objectAt, objects, textAt, type Json } from "./json.ts";
import { ofMedian } from "./spread.ts";

/** mitata `run({ format: "json" })`, nanoseconds. Before 1.0 a benchmark was a single run. */
export const mitata: Format = {
  name: "mitata",
  detect: ({ json }) => benchmarks(json).some((each) => runs(each).some(isRun)),
  *read({ json }) {
    const layout = isObject(json) && Array.isArray(json["layout"]) ? json["layout"] : [];
    for (const benchmark of benchmarks(json)) {
      const group = benchmark["group"];
      const scope =
        typeof group === "number" ? textAt(layout[group], "name") : textAt(benchmark, "group");
      for (const run of runs(benchmark)) {
        if (isRun(run)) yield* runReadings(run, scope);
      }
    }
  },
};

function benchmarks(json: unknown): readonly Json[] {
  return objects(isObject(json) ? json["benchmarks"] : undefined);
}

function runs(benchmark: Json): readonly Json[] {
  return Array.isArray(benchmark["runs"]) ? objects(benchmark["runs"]) : [benchmark];
}

function isRun(run: Json): boolean {
  const stats = objectAt(run, "stats");
  return (
    textAt(run, "name") !== undefined && (("avg" in stats && "p99" in stats) || "error" in run)
  );
}

function* runReadings(run: Json, scope: string | undefined): Iterable<Reading | Gap> {
  const name = textAt(run, "name") ?? "";
  const { error } = run;
  if (error !== undefined && error !== null) {
    const message = typeof error === "string" ? error : textAt(error, "message");
    yield { name, why: `It failed: ${message ?? "no message"}.` };
    return;
  }
  const stats = objectAt(run, "stats");
  const time = { name, scope, unit: "ns", direction: "lower" } as const;
  yield { ...time, value: numberAt(stats, "avg") };
  if ("p50" in stats) {
    const interval = ofMedian(numbers(stats["samples"]));
    yield { ...time, label: "median", value: numberAt(stats, "p50"), interval, main: true };
  }
  yield { ...time, label: "p99", value: numberAt(stats, "p99"), kind: "tail" };
  const heap = numberAt(objectAt(stats, "heap"), "avg");
  if (Number.isNaN(heap)) return;
  // A mean over garbage collections, which come when they want.
  yield { ...time, label: "heap", value: heap, unit: "B", kind: "counted", main: false };
}
