import type { Format, Gap, Reading } from "./format.ts";
import {
  isObject,
  listOf,
  numberAt,
  numbers,
  objectAt,
  objects,
  textAt,
  type Json,
} from "./json.ts";
import { ofMean, ofMedian } from "./spread.ts";

/** `hyperfine --export-json FILE`, seconds. */
export const hyperfine: Format = {
  name: "hyperfine",
  aliases: ["shell_hyperfine"],
  detect: ({ json }) =>
    results(json).some((each) => "command" in each && "mean" in each && "user" in each),
  *read({ json }) {
    for (const result of results(json)) if ("command" in result) yield* resultReadings(result);
  },
};

function results(json: unknown): readonly Json[] {
  return objects(isObject(json) ? json["results"] : undefined);
}

function* resultReadings(result: Json): Iterable<Reading | Gap> {
  const name = nameOf(result);
  const codes = listOf(result["exit_codes"]);
  const failed = codes.filter((code) => code !== 0);
  if (failed.length > 0) {
    const seen = [...new Set(failed)].map((code) =>
      typeof code === "number" ? String(code) : "a signal",
    );
    const share = `${failed.length} of ${codes.length} runs`;
    yield { name, why: `What fails is not timed: ${share} ended with ${seen.join(", ")}.` };
    return;
  }
  const time = { name, unit: "s", direction: "lower" } as const;
  const times = numbers(result["times"]);
  const mean = numberAt(result, "mean");
  const interval = ofMean(mean, numberAt(result, "stddev"), times.length);
  yield { ...time, value: mean, interval };
  const median = numberAt(result, "median");
  // Shorter than the start of a shell, which it takes off, it may say that it took no time.
  const middle = { ...time, label: "median", value: median, interval: ofMedian(times) };
  if (!Number.isNaN(median)) yield median > 0 ? { ...middle, main: true } : middle;
  for (const label of ["min", "max", "user", "system"]) {
    const value = numberAt(result, label);
    if (!Number.isNaN(value)) yield { ...time, label, value };
  }
  const memory = numbers(result["memory_usage_byte"]);
  if (memory.length === 0) return;
  yield {
    ...time,
    label: "peak memory",
    value: memory.reduce((most, each) => Math.max(most, each)),
    unit: "B",
    kind: "counted",
    // The most of some runs is no number that repeats.
    main: false,
  };
}

/** A command of its own name says nothing of its parameters. */
function nameOf(result: Json): string {
  const command = textAt(result, "command") ?? "unnamed";
  const parameters = Object.entries(objectAt(result, "parameters"))
    .filter(([, value]) => !command.includes(String(value)))
    .map(([key, value]) => `${key}=${String(value)}`);
  return parameters.length === 0 ? command : `${command} (${parameters.join(", ")})`;
}
