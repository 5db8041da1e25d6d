import type { Format } from "./format.ts";
import { isObject, listOf, objects, textAt, type Json } from "./json.ts";
import { taskReadings } from "./tinybench-task.ts";

/** Vitest 5: `vitest bench --reporter=json`, where benchmarks are part of tests. */
export const vitest5: Format = {
  name: "vitest-5",
  aliases: ["vitest5"],
  detect: ({ json }) => assertions(json).some(({ test }) => Array.isArray(test["benchmarks"])),
  *read({ json }) {
    for (const { file, test } of assertions(json)) {
      const benchmarks = objects(test["benchmarks"]);
      const titles = listOf(test["ancestorTitles"]).map(String);
      const title = [...titles, textAt(test, "title") ?? "unnamed"].join(" > ");
      const failed = textAt(test, "status") === "failed";
      for (const benchmark of benchmarks) {
        for (const task of objects(benchmark["tasks"])) {
          const own = `${textAt(benchmark, "name") ?? title} > ${textAt(task, "name") ?? "unnamed"}`;
          yield* taskReadings(own, task, file);
        }
      }
      if (failed || (benchmarks.length === 0 && textAt(test, "status") !== "passed")) {
        yield { name: title, why: reason(test) };
      }
    }
  },
};

function assertions(json: unknown): readonly { readonly file: string; readonly test: Json }[] {
  return objects(isObject(json) ? json["testResults"] : undefined).flatMap((result) =>
    objects(result["assertionResults"]).map((test) => ({
      file: (textAt(result, "name") ?? "").split(/[/\\]/).at(-1) ?? "",
      test,
    })),
  );
}

function reason(test: Json): string {
  const [first] = listOf(test["failureMessages"]);
  if (typeof first === "string") return `It failed: ${first.split("\n")[0] ?? ""}.`;
  return `Its status is "${textAt(test, "status") ?? "unknown"}".`;
}
