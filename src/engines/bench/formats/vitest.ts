import type { Format } from "./format.ts";
import { isObject, objectAt, objects, textAt, type Json } from "./json.ts";
import { taskReadings } from "./tinybench-task.ts";

/**
 * Vitest up to 4: `vitest bench --outputJson FILE`, and the JSON reporter of versions 0 and 1, which
 * had lists of tasks under the names of their suites. Version 5 is in `vitest-5.ts`.
 */
export const vitest: Format = {
  name: "vitest",
  aliases: ["vitest-bench", "vitest4", "vitest-4", "vitest3", "js_vitest"],
  detect: ({ json }) =>
    (isObject(json) && objects(json["files"]).some((file) => "groups" in file)) ||
    suites(json).some(([, tasks]) => tasks.some((task) => "rme" in task)),
  *read({ json }) {
    for (const file of objects(isObject(json) ? json["files"] : undefined)) {
      for (const group of objects(file["groups"])) {
        const [scope, ...titles] = (textAt(group, "fullName") ?? "").split(" > ");
        for (const task of objects(group["benchmarks"])) {
          const name = [...titles, textAt(task, "name") ?? "unnamed"].join(" > ");
          yield* taskReadings(name, measured(task), scope);
        }
      }
    }
    for (const [title, tasks] of suites(json)) {
      for (const task of tasks) {
        yield* taskReadings(`${title} > ${textAt(task, "name") ?? "unnamed"}`, measured(task));
      }
    }
  },
};

function suites(json: unknown): readonly (readonly [title: string, tasks: readonly Json[]])[] {
  return Object.entries(objectAt(json, "testResults")).map(([title, tasks]) => [
    title,
    objects(tasks),
  ]);
}

/** What failed has no fields but its rank; a run of nothing has a rate of 0. */
function measured(task: Json): Json {
  return task["sampleCount"] === 0 ? {} : task;
}
