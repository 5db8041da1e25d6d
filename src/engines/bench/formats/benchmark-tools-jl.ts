import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, numbers, type Json } from "./json.ts";
import { median } from "../../../lab/statistics/index.ts";
import { ofMedian } from "./spread.ts";

/** BenchmarkTools.jl `BenchmarkTools.save`: `[versions, [values]]`, values tagged by their type. */
export const benchmarkToolsJl: Format = {
  name: "benchmarktools.jl",
  aliases: ["julia", "benchmarktools", "BenchmarkTools.jl"],
  detect: ({ json }) => values(json).some((value) => tagged(value) !== undefined),
  *read({ json }) {
    for (const value of values(json)) yield* readings([], value);
  },
};

function values(json: unknown): readonly unknown[] {
  const [versions, saved] = Array.isArray(json) ? (json as readonly unknown[]) : [];
  return isObject(versions) && "Julia" in versions && Array.isArray(saved) ? saved : [];
}

function tagged(value: unknown): readonly [type: string, fields: Json] | undefined {
  const [type, fields] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (typeof type !== "string" || !isObject(fields)) return undefined;
  return [type.replace(/^BenchmarkTools\./, ""), fields];
}

const deepest = 100;

/** Groups nest; the names on the way down are joined. */
function* readings(path: readonly string[], value: unknown): Iterable<Reading | Gap> {
  const [type, fields] = tagged(value) ?? [];
  const name = path.join("/") || "benchmark";
  if (type === "BenchmarkGroup" && path.length > deepest) {
    yield { name, why: "It is nested too deeply." };
  } else if (type === "BenchmarkGroup") {
    const data = isObject(fields?.["data"]) ? fields["data"] : {};
    for (const [key, child] of Object.entries(data)) yield* readings([...path, key], child);
  } else if (type === "Trial" && fields !== undefined) {
    const times = numbers(fields["times"]);
    if (times.length === 0) yield { name, why: "It has no samples." };
    else {
      const interval = ofMedian(times);
      yield { name, value: median(times), unit: "ns", direction: "lower", interval };
      yield {
        name,
        label: "minimum",
        value: times.reduce((least, each) => Math.min(least, each)),
        unit: "ns",
        direction: "lower",
      };
      yield* memory(name, fields);
    }
  } else if (type === "TrialEstimate" && fields !== undefined) {
    yield { name, value: numberAt(fields, "time"), unit: "ns", direction: "lower" };
    yield* memory(name, fields);
  } else if (type !== "Parameters") {
    yield { name, why: `A ${type ?? "value"} holds no measurement.` };
  }
}

function* memory(name: string, fields: Json): Iterable<Reading> {
  const common = { name, direction: "lower", kind: "counted" } as const;
  const [bytes, allocations] = [numberAt(fields, "memory"), numberAt(fields, "allocs")];
  if (!Number.isNaN(bytes)) yield { ...common, label: "memory", value: bytes, unit: "B" };
  if (!Number.isNaN(allocations)) {
    yield { ...common, label: "allocations", value: allocations, unit: "allocs" };
  }
}
