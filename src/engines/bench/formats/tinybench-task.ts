import type { Gap, Reading } from "./format.ts";
import { isObject, numberAt, objectAt, textAt, type Json } from "./json.ts";
import { around } from "./spread.ts";

/**
 * What tinybench measured of one task, in milliseconds and operations a second. Since version 3
 * `latency` and `throughput` are apart; before, the fields of latency and `hz` stood together.
 * Throughput is the mean of single rates and so not the inverse of the mean latency.
 */
export function* taskReadings(name: string, result: Json, scope?: string): Iterable<Reading | Gap> {
  const latency = isObject(result["latency"]) ? result["latency"] : result;
  const mean = numberAt(latency, "mean");
  const why = failureOf(result);
  if (why !== undefined || Number.isNaN(mean)) {
    yield { name, why: why ?? "It was not measured." };
    return;
  }
  const common = { name, scope };
  const time = { ...common, unit: "ms", direction: "lower" } as const;
  yield { ...time, value: mean, interval: around(mean, numberAt(latency, "moe")) };
  const middle = firstNumber(latency, ["p50", "median"]);
  if (!Number.isNaN(middle)) yield { ...time, label: "median", value: middle, main: true };
  const p99 = numberAt(latency, "p99");
  if (!Number.isNaN(p99)) yield { ...time, label: "p99", value: p99, kind: "tail" };
  const throughput = objectAt(result, "throughput");
  const rate = firstNumber({ ...result, mean: throughput["mean"] }, ["mean", "hz"]);
  if (Number.isNaN(rate)) return;
  const interval = around(rate, numberAt(throughput, "moe"));
  const rateFacts = { unit: "ops/s", direction: "higher", label: "throughput" } as const;
  yield { ...common, ...rateFacts, value: rate, interval };
}

function failureOf(result: Json): string | undefined {
  const { error } = result;
  if (error !== undefined && error !== null) {
    const message = typeof error === "string" ? error : textAt(error, "message");
    return `It failed: ${message ?? "no message"}.`;
  }
  const state = textAt(result, "state");
  if (state === undefined || state.startsWith("completed")) {
    // A run that was stopped may have statistics all the same, of too little.
    return result["aborted"] === true ? "It was stopped before its end." : undefined;
  }
  return state === "aborted-with-statistics"
    ? "It was stopped before its end."
    : `Its state is "${state}".`;
}

function firstNumber(from: Json, keys: readonly string[]): number {
  return keys.map((key) => numberAt(from, key)).find((value) => !Number.isNaN(value)) ?? NaN;
}
