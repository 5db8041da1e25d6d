import type { Format } from "./format.ts";

/** `name x 1,234 ops/sec ±0.74% (93 runs sampled)`; names may hold " x 2" themselves. */
const result =
  /^(.*\S) x ([\d,.]+(?:e[+-]?\d+)?|Infinity|NaN) ops\/s(?:ec)?(?: *(?:±|\+\/?-|\uFFFD|Â±) *([\d.,]+|NaN|Infinity)%)?(?: *\(\d+ runs? sampled\))?/;
/** `name: TypeError: …`; of most errors only `name: ` is left, by a slip in the tool. */
const failure = /^(\S.*?): (?:(\w*(?:Error|Exception)\b.*))?$/;

/** Benchmark.js 2 and what prints like it, as on `String(event.target)`. */
export const benchmarkJs: Format = {
  name: "benchmark.js",
  aliases: ["benchmark", "js_benchmark"],
  detect: ({ lines }) => lines.some((line) => / ops\/sec\b/.test(line) && result.test(line)),
  *read(output) {
    const lines = output.lines.map((line) => line.trimStart());
    const isOne = lines.some((line) => result.test(line));
    for (const line of lines) {
      const [, name, rate = "", margin = ""] = result.exec(line) ?? [];
      if (name !== undefined) {
        const value = decimal(rate);
        const share = decimal(margin) / 100;
        const interval = [value * (1 - share), value * (1 + share)] as const;
        yield { name, value, unit: "ops/s", direction: "higher", interval };
        continue;
      }
      const [, failed, error] = failure.exec(line) ?? [];
      if (!isOne || failed === undefined) continue;
      yield {
        name: failed,
        why: error === undefined ? "It gave no result." : `It failed: ${error}.`,
      };
    }
  },
};

/** Commas group thousands, whatever the locale. */
function decimal(text: string): number {
  return Number(text.replaceAll(",", "") || "NaN");
}
