import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, type Json } from "./json.ts";
import { around, bounds, type Bounds } from "./spread.ts";
import { directionOfName } from "./units.ts";

/** Units of Bencher's own measures (bencher.dev/docs/explanation/thresholds); others have none. */
const units: Readonly<Record<string, string>> = {
  latency: "ns",
  throughput: "ops/s",
  "build-time": "s",
  "file-size": "B",
  allocated: "B",
  "json-size": "B",
};

/** Bencher Metric Format: `{ benchmark: { measure: { value, lower_value?, upper_value? } } }`. */
export const bencherJson: Format = {
  name: "bencher",
  aliases: ["bmf", "bencher-json", "json", "bencher-metric-format"],
  detect: ({ json }) => {
    const rows = isObject(json) ? Object.values(json) : [];
    return rows.length > 0 && rows.every((row) => measures(row).length > 0);
  },
  *read({ json }) {
    for (const [name, row] of Object.entries(isObject(json) ? json : {})) {
      const found = measures(row);
      if (found.length === 0) yield { name, why: "It has no measure with a value." };
      for (const [measure, metric] of found) yield reading(name, measure, metric);
    }
  },
};

function measures(row: unknown): readonly (readonly [string, Json])[] {
  const entries = isObject(row) ? Object.entries(row) : [];
  return entries.flatMap(([measure, metric]) =>
    isObject(metric) && "value" in metric ? [[measure, metric] as const] : [],
  );
}

function reading(name: string, measure: string, metric: Json): Reading | Gap {
  const key = measure.toLowerCase().replace(/[\s_]+/g, "-");
  const value = numberAt(metric, "value");
  const unit = units[key] ?? (key.endsWith("bytes") ? "B" : "");
  const label = key === "latency" ? {} : { label: measure };
  const direction = directionOfName(measure);
  return { name, ...label, value, unit, direction, interval: spread(value, metric) };
}

/** The fields are bounds, but some adapters write the spread into both. */
function spread(value: number, metric: Json): Bounds | undefined {
  const [low, high] = [numberAt(metric, "lower_value"), numberAt(metric, "upper_value")];
  if (low === high && (low > value || high < value)) return around(value, low);
  return low <= value && value <= high ? bounds(low, high) : undefined;
}
