import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objects, textAt, type Json } from "./json.ts";
import { ofMean } from "./spread.ts";

/** Google Benchmark `--benchmark_format=json`; the unit of time is per row. */
export const googleBenchmark: Format = {
  name: "google-benchmark",
  aliases: ["googlecpp", "google", "cpp_google", "googlebenchmark"],
  detect: ({ json }) =>
    rowsIn(json).some(
      (row) => ("real_time" in row && "cpu_time" in row) || "error_occurred" in row,
    ),
  *read({ json }) {
    const rows = rowsIn(json);
    const single = rows.filter((row) => row["run_type"] !== "aggregate");
    for (const row of single) yield* rowReadings(row, nameOf(row), true);
    const measured = new Set(single.map(nameOf));
    for (const [name, aggregates] of aggregatesIn(rows)) {
      // With the repetitions themselves there, what sums them up would count twice.
      if (!measured.has(name)) yield* aggregateReadings(name, aggregates);
    }
  },
};

function rowsIn(json: unknown): readonly Json[] {
  return objects(isObject(json) ? json["benchmarks"] : undefined).filter(
    (row) => textAt(row, "name") !== undefined,
  );
}

function nameOf(row: Json): string {
  return textAt(row, "run_name") ?? textAt(row, "name") ?? "";
}

const described = new Set(
  `name run_name run_type repetitions repetition_index family_index per_family_instance_index
  threads iterations real_time cpu_time time_unit label error_occurred error_message skipped
  skip_message aggregate_name aggregate_unit big_o rms cpu_coefficient real_coefficient`.split(
    /\s+/,
  ),
);

const costs = new Set([
  "allocs_per_iter",
  "max_bytes_used",
  "total_allocated_bytes",
  "net_heap_growth",
]);

function* rowReadings(row: Json, name: string, repeated: boolean): Iterable<Reading | Gap> {
  const error = textAt(row, "error_message") ?? textAt(row, "skip_message");
  if (row["error_occurred"] === true || row["skipped"] === true) {
    yield { name, why: `It failed or was skipped: ${error ?? "no message"}.` };
    return;
  }
  const again = repeated ? ({ repeated: true } as const) : {};
  const time = {
    name,
    unit: textAt(row, "time_unit") ?? "ns",
    direction: "lower",
    ...again,
  } as const;
  yield { ...time, value: numberAt(row, "real_time") };
  yield { ...time, label: "cpu", value: numberAt(row, "cpu_time") };
  for (const [label, value] of Object.entries(row)) {
    if (described.has(label) || typeof value !== "number") continue;
    const [, amount] = /^(\w+)_per_second$/.exec(label) ?? [];
    if (amount !== undefined) {
      const unit = `${amount}/s`;
      yield { name, label, value, unit, direction: "higher", ...again };
    } else if (costs.has(label)) {
      const unit = label.includes("bytes") || label.includes("heap") ? "B" : "allocs";
      yield { name, label, value, unit, direction: "lower", kind: "counted", ...again };
    } else yield { name, label, value, unit: "", ...again };
  }
}

function aggregatesIn(rows: readonly Json[]): ReadonlyMap<string, ReadonlyMap<string, Json>> {
  const found = new Map<string, Map<string, Json>>();
  for (const row of rows) {
    const kind = textAt(row, "aggregate_name");
    if (row["run_type"] !== "aggregate" || kind === undefined) continue;
    const name = nameOf(row);
    found.set(name, (found.get(name) ?? new Map<string, Json>()).set(kind, row));
  }
  return found;
}

/** `--benchmark_report_aggregates_only`. Fitted complexity (BigO, RMS) is no measurement. */
function* aggregateReadings(
  name: string,
  aggregates: ReadonlyMap<string, Json>,
): Iterable<Reading | Gap> {
  const [mean, median] = [aggregates.get("mean"), aggregates.get("median")];
  const deviation = numberAt(aggregates.get("stddev"), "real_time");
  if (mean !== undefined) {
    for (const reading of rowReadings(mean, name, false)) {
      if ("why" in reading || reading.label !== undefined) yield reading;
      else {
        const interval = ofMean(reading.value, deviation, numberAt(mean, "repetitions"));
        yield { ...reading, interval };
      }
    }
  }
  if (median === undefined) return;
  const value = numberAt(median, "real_time");
  const unit = textAt(median, "time_unit") ?? "ns";
  yield { name, label: "median", value, unit, direction: "lower", main: true };
}
