import type { Gap, Reading } from "./format.ts";
import { jsonLines, numberAt, textAt } from "./json.ts";
import { around } from "./spread.ts";

/** `test name ... bench:  1,234.56 ns/iter (+/- 78) = 9 MB/s`; units are free text. */
export const libtestResult =
  /^test (.*\S) +\.\.\. bench: +([\d,.]+) (\S+) \(\+\/- ([\d,.]+)\)(?: = ([\d,.]+) (\S+))?/;

/** Lines of Rust's own harness, and of harnesses that print like it, such as criterion's bencher. */
export function* libtestReadings(lines: readonly string[]): Iterable<Reading | Gap> {
  for (const line of lines) {
    const [, name, value = "", unit = "", margin = "", rate = "", rateUnit] =
      libtestResult.exec(line) ?? [];
    if (name !== undefined) {
      // The margin is the range of the samples, largest less smallest, not half of it.
      const spread = around(decimal(value), decimal(margin));
      yield { name, value: decimal(value), unit, interval: spread };
      if (rateUnit !== undefined) {
        yield { name, label: "throughput", value: decimal(rate), unit: rateUnit };
      }
      continue;
    }
    const failed = /^test (.*\S) +\.\.\. FAILED/.exec(line)?.[1];
    if (failed !== undefined) yield { name: failed, why: "It failed." };
  }
  yield* jsonReadings(lines);
}

/** `--format json`: one event a line, nanoseconds. */
function* jsonReadings(lines: readonly string[]): Iterable<Reading | Gap> {
  for (const event of jsonLines(lines)) {
    const name = textAt(event, "name");
    if (name === undefined) continue;
    if (event["type"] === "bench") {
      const value = numberAt(event, "median");
      yield { name, value, unit: "ns/iter", interval: around(value, numberAt(event, "deviation")) };
    } else if (event["type"] === "test" && event["event"] === "failed") {
      yield { name, why: "It failed." };
    }
  }
}

function decimal(text: string): number {
  return Number(text.replaceAll(",", ""));
}
