import type { Format, Gap, Reading } from "./format.ts";
import { isObject, objectAt, objects, textAt, type Json } from "./json.ts";
import { taskReadings } from "./tinybench-task.ts";

/** tinybench 2 to 6: `bench.tasks` as JSON, a bench with its name, or the rows of `table()`. */
export const tinybench: Format = {
  name: "tinybench",
  detect: ({ json }) => tasksIn(json).some((task) => isTask(task) || isRow(task)),
  *read({ json }) {
    for (const task of tasksIn(json)) {
      if (isRow(task)) yield* rowReadings(task);
      else if (textAt(task, "name") !== undefined) {
        const result = isObject(task["result"]) ? task["result"] : task;
        yield* taskReadings(textAt(task, "name") ?? "", result);
      }
    }
  },
};

function tasksIn(json: unknown): readonly Json[] {
  return Array.isArray(json) ? objects(json) : objects(isObject(json) ? json["tasks"] : undefined);
}

function isTask(task: Json): boolean {
  const result = isObject(task["result"]) ? task["result"] : task;
  const measured = "mean" in objectAt(result, "latency") || ("hz" in result && "rme" in result);
  return textAt(task, "name") !== undefined && (measured || "state" in result);
}

function isRow(task: Json): boolean {
  return "Task name" in task || "Task Name" in task;
}

/** `Latency avg (ns)`: `"15774 ± 72.45%"`; version 2 had `Average Time (ns)` and `ops/sec`. */
function* rowReadings(row: Json): Iterable<Reading | Gap> {
  const name = textAt(row, "Task name") ?? textAt(row, "Task Name") ?? "";
  const error = textAt(row, "Error");
  if (error !== undefined) yield { name, why: `It failed: ${error}.` };
  for (const [key, cell] of Object.entries(row)) {
    const [, kind = "", middle, unit = ""] =
      /^(Latency|Throughput|Average Time)(?: (?:avg|average|(med)\w*))? \((.+)\)$/.exec(key) ?? [];
    const reading = cellReading(name, String(cell), unit);
    if (key === "ops/sec")
      yield { ...cellReading(name, String(cell), "ops/s"), label: "throughput" };
    else if (kind === "Throughput") {
      yield { ...reading, label: middle === undefined ? "throughput" : "median throughput" };
    } else if (kind !== "") {
      yield middle === undefined ? reading : { ...reading, label: "median", main: true };
    }
  }
}

/** The margin is a share of a mean, and the absolute deviation of a median, which is no interval. */
function cellReading(name: string, cell: string, unit: string): Reading {
  const [, number = "NaN", percent] = /^([\d.,]+(?:e[+-]?\d+)?)(?: ± ([\d.]+)%)?/.exec(cell) ?? [];
  const value = Number(number.replaceAll(",", ""));
  const share = Number(percent ?? NaN) / 100;
  return { name, value, unit, interval: [value * (1 - share), value * (1 + share)] };
}
