import type { ProcessEstimate } from "../../../../lab/sample/estimate.ts";
import { median } from "../../../../lab/statistics/index.ts";
import type { SideName } from "../../../../ports/index.ts";
import type { Bench, Explanation } from "../../experiment.ts";
import { signed } from "../../report/words.ts";
import type { Comparison } from "./compare.ts";

const name = "instructions per call";

/** Nanoseconds of calls until the optimizers are through with a benchmark. */
const warmUp = 3e7;
/** And of calls that are counted. Counting takes up to a hundred times as long. */
const counted = 1.5e7;
/** Fewer would count the start more than the calls. */
const leastCalls = 8;
const seconds = 120;
/** Below this, what differs is no work of the benchmark's own. */
const same = 0.005;

/**
 * Instructions of a call on each side, as the slope between two numbers of calls, both counted on
 * this machine, V8's optimizers on and its seeds fixed. A count says whether there is more to do;
 * it does not say how long that takes, and one decision of the compiler can multiply it.
 */
export async function compareInstructions(
  { ports, environment }: Bench,
  { benchmark, files }: Comparison,
  estimates: readonly ProcessEstimate[],
): Promise<Explanation> {
  const tool = await ports.counter.tool();
  if (tool === undefined) {
    const text = "Neither the processor's counters nor valgrind are there.";
    return { name, text, found: false };
  }
  const perCall = median(estimates.map(({ base }) => base));
  const few = Math.max(leastCalls, Math.round(warmUp / perCall));
  const more = Math.max(leastCalls, Math.round(counted / perCall));
  const slopeOf = async (side: SideName): Promise<number | string> => {
    const counts: number[] = [];
    for (const calls of [few, few + more]) {
      ports.log.progress(`Counting the instructions of ${benchmark} at ${side}`);
      const request = { kind: "count", benchmark, calls, ...files[side] } as const;
      const count = await ports.counter.instructions(request, { seconds, environment });
      if (typeof count !== "number") return `At ${side}, ${count.trouble}.`;
      counts.push(count);
    }
    const [low = NaN, high = NaN] = counts;
    return (high - low) / more;
  };
  const base = await slopeOf("base");
  const head = typeof base === "string" ? base : await slopeOf("head");
  if (typeof base === "string" || typeof head === "string") {
    return { name, text: String(head), found: false };
  }
  return { name, text: wordsFor(base, head, tool), found: true };
}

function wordsFor(base: number, head: number, tool: string): string {
  const change = head / base - 1;
  const meaning =
    Math.abs(change) < same
      ? "The work is the same: what differs is memory, layout, or waiting."
      : "Counted with the optimizers on; a large step can be one decision of the compiler.";
  const number = (value: number): string => Math.round(value).toLocaleString("en-US");
  return [
    `base  ${number(base)}`,
    `head  ${number(head)}  ${signed(change)}`,
    `${meaning} By ${tool}.`,
  ].join("\n");
}
