import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objectAt, type Json } from "./json.ts";

/**
 * k6, as `handleSummary` gets it (with `values`) or as `--summary-export` writes it (without).
 * Only `metrics` is read: `setup_data` beside it may hold live tokens of the tested system.
 */
export const k6: Format = {
  name: "k6",
  detect: ({ json }) => {
    const metrics = objectAt(json, "metrics");
    return "iterations" in metrics || "http_req_duration" in metrics || "vus" in metrics;
  },
  *read({ json }) {
    for (const [name, metric] of Object.entries(objectAt(json, "metrics"))) {
      if (isObject(metric) && !settings.has(name)) yield* metricReadings(name, metric);
    }
  },
};

/** How much load was asked for, and how much data that happened to be: no results. */
const settings = new Set(["vus", "vus_max", "data_sent", "data_received"]);
const succeeding = new Set(["checks"]);
const failing = new Set(["http_req_failed", "dropped_iterations"]);

function* metricReadings(name: string, metric: Json): Iterable<Reading | Gap> {
  const values = isObject(metric["values"]) ? metric["values"] : metric;
  const direction = directionOf(name, metric);
  if ("med" in values || "avg" in values) yield* trendReadings(name, metric, values, direction);
  else if ("passes" in values) {
    const share = "rate" in values ? numberAt(values, "rate") : numberAt(values, "value");
    yield { name, value: share, unit: "ratio", direction, kind: "counted" };
  } else if ("rate" in values) {
    const unit = name === "http_reqs" ? "req/s" : `${name}/s`;
    const worse = failing.has(name) ? "lower" : undefined;
    const rate = { name, value: numberAt(values, "rate"), unit } as const;
    yield { ...rate, direction: worse ?? direction ?? (isOwn(name) ? undefined : "higher") };
  } else if ("value" in values) {
    yield { name, value: numberAt(values, "value"), unit: unitOf(name, metric), direction };
  } else yield { name, why: "It has none of the values that k6 gives." };
}

function* trendReadings(
  name: string,
  metric: Json,
  values: Json,
  given: Reading["direction"],
): Iterable<Reading> {
  const unit = unitOf(name, metric);
  const direction = given ?? (unit === "ms" || unit === "B" ? "lower" : undefined);
  for (const key of ["avg", "min", "med", "max"]) {
    const value = numberAt(values, key);
    if (!Number.isNaN(value)) yield { name, label: key, value, unit, direction };
  }
  for (const [key, value] of Object.entries(values)) {
    if (!/^p\([\d.]+\)$/.test(key) || typeof value !== "number") continue;
    const tail = { name, label: key, value, unit, direction, kind: "tail" } as const;
    yield key === "p(95)" ? { ...tail, main: true } : tail;
  }
}

/** `contains` is only in one of the shapes; k6's own times are milliseconds. */
function unitOf(name: string, metric: Json): string {
  if (metric["contains"] === "time") return "ms";
  if (metric["contains"] === "data") return "B";
  if (metric["contains"] !== undefined) return "";
  const plain = name.replace(/\{.*$/, "");
  if (!isOwn(plain)) return "ms";
  return /duration|time|latency|waiting/i.test(plain) ? "ms" : "";
}

/** A metric that the script defines, about which only its thresholds know more. */
function isOwn(name: string): boolean {
  return !/^(?:http_req|ws_|grpc_|browser_|iteration|group_duration|checks$|dropped_)/.test(name);
}

/** `rate<0.01` wants little, `rate>0.95` much. */
function directionOf(name: string, metric: Json): Reading["direction"] {
  const plain = name.replace(/\{.*$/, "");
  if (succeeding.has(plain)) return "higher";
  if (failing.has(plain)) return "lower";
  const wanted = Object.keys(objectAt(metric, "thresholds"));
  const [less, more] = ["<", ">"].map((sign) => wanted.some((each) => each.includes(sign)));
  if (less === more) return undefined;
  return less === true ? "lower" : "higher";
}
