import { criterionReadings, criterionResult } from "./criterion-text.ts";
import type { Format, Reading } from "./format.ts";
import { jsonLines, numberAt, objectAt, objects, textAt, type Json } from "./json.ts";
import { libtestReadings } from "./libtest.ts";
import { bounds } from "./spread.ts";

/** criterion.rs: text of `cargo bench`, or `cargo criterion --message-format=json`. */
export const criterion: Format = {
  name: "criterion",
  aliases: ["criterion.rs", "rust_criterion", "cargo-criterion"],
  detect: ({ text, lines }) =>
    lines.some((line) => criterionResult.test(line)) ||
    text.includes('"reason":"benchmark-complete"'),
  *read({ lines }) {
    yield* criterionReadings(lines);
    for (const message of jsonLines(lines)) {
      if (message["reason"] === "benchmark-complete") yield* messageReadings(message);
    }
    yield* libtestReadings(lines);
  },
};

function* messageReadings(message: Json): Iterable<Reading> {
  const name = textAt(message, "id") ?? "unnamed";
  const typical = estimate(objectAt(message, "typical"));
  yield { name, ...typical };
  const [rate] = objects(message["throughput"]);
  const perSecond = { ps: 1e12, ns: 1e9, us: 1e6, µs: 1e6, ms: 1e3, s: 1 }[typical.unit];
  if (rate === undefined || perSecond === undefined) return;
  const value = (numberAt(rate, "per_iteration") / typical.value) * perSecond;
  yield { name, label: "throughput", value, unit: `${textAt(rate, "unit") ?? ""}/s` };
}

function estimate(from: Json) {
  const interval = bounds(numberAt(from, "lower_bound"), numberAt(from, "upper_bound"));
  return { value: numberAt(from, "estimate"), unit: textAt(from, "unit") ?? "ns", interval };
}
