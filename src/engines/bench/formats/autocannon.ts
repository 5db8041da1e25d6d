import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objectAt, objects, textAt, type Json } from "./json.ts";
import { ofMean } from "./spread.ts";

/** `autocannon --json`: latency in whole milliseconds, with no p95. */
export const autocannon: Format = {
  name: "autocannon",
  detect: ({ json }) => results(json).some(isResult),
  *read({ json }) {
    for (const result of results(json)) if (isResult(result)) yield* readings(result);
  },
};

function results(json: unknown): readonly Json[] {
  return isObject(json) ? [json] : objects(json);
}

function isResult(result: Json): boolean {
  return "p97_5" in objectAt(result, "latency") && "average" in objectAt(result, "requests");
}

function* readings(result: Json): Iterable<Reading | Gap> {
  const name = textAt(result, "title") ?? textAt(result, "url") ?? "autocannon";
  const [latency, requests] = [objectAt(result, "latency"), objectAt(result, "requests")];
  if (numberAt(requests, "total") === 0) {
    const errors = numberAt(result, "errors");
    yield { name, why: `No request was answered${errors > 0 ? ` (${errors} errors)` : ""}.` };
    return;
  }
  const rate = (of: Json, unit: string) => {
    const value = firstOf(of, ["average", "mean"]);
    const interval = ofMean(value, numberAt(of, "stddev"), numberAt(result, "samples"));
    return { name, value, unit, direction: "higher", interval } as const;
  };
  yield { ...rate(requests, "req/s"), label: "requests", main: true };
  yield { ...rate(objectAt(result, "throughput"), "B/s"), label: "throughput" };
  const time = { name, unit: "ms", direction: "lower" } as const;
  yield { ...time, label: "latency", value: firstOf(latency, ["average", "mean"]) };
  for (const [key, value] of Object.entries(latency)) {
    const [, percent] = /^p(\d+(?:_\d+)?)$/.exec(key) ?? [];
    if (percent === undefined || typeof value !== "number" || Number.parseFloat(percent) < 50)
      continue;
    const label = `p${percent.replace("_", ".")}`;
    yield { ...time, label, value, kind: percent === "50" ? "timed" : "tail" };
  }
  for (const label of ["errors", "timeouts", "mismatches", "non2xx", "resets"]) {
    const value = numberAt(result, label);
    if (Number.isNaN(value)) continue;
    yield { name, label, value, unit: "", direction: "lower", kind: "counted" };
  }
}

function firstOf(from: Json, keys: readonly string[]): number {
  return keys.map((key) => numberAt(from, key)).find((value) => !Number.isNaN(value)) ?? NaN;
}
