import { median, shuffled } from "../../../../lab/statistics/index.ts";
import type { SideName, Tree } from "../../../../ports/index.ts";
import type { Bench, Experiment, Measured } from "../../experiment.ts";
import { memoryRow } from "./memory.ts";
import type { RunCommand } from "./way.ts";

/**
 * Interference and an unlucky compiler only add time, so the fastest of a few runs is what the
 * command takes. Of 60 runs, 20 fastest of three find more than 12 fastest of five.
 */
const usualRuns = 3;
const mostRuns = 5;
const leastRounds = 10;
const mostRounds = 24;

/** Runs take longer than the quickest one, and so does starting a shell for each. */
const slack = 1.08;
const startSeconds = 0.004;

/** Runs of each side whose memory is watched, and not their time. */
const memoryRuns = 4;

type Variant = "base" | "head" | "control";

export interface Timing {
  /** About how long a run takes. */
  readonly seconds: number;
  /** Whether base runs as a second side too, which is the check of the machine. */
  readonly control: boolean;
}

/**
 * Times a command from its start to its end. In each round every side runs a few times, in random
 * order, and the fastest counts.
 */
export function timeCommand(
  bench: Bench,
  line: string,
  run: RunCommand,
  { seconds, control }: Timing,
): Experiment {
  const { ports, plan, base, head, random } = bench;
  const trees: Readonly<Record<Variant, Tree>> = { base, head, control: base };
  const variants: readonly Variant[] = control ? ["base", "head", "control"] : ["base", "head"];
  const size = shapeOf(seconds, plan.rowSeconds);
  const fastest: Record<Variant, number[]> = { base: [], head: [], control: [] };
  const spent: Record<Variant, number> = { base: 0, head: 0, control: 0 };
  const peaks: Record<SideName, number[]> = { base: [], head: [] };
  return {
    name: line,
    rounds: size.rounds,
    round: async (index) => {
      const best: Record<Variant, number> = { base: Infinity, head: Infinity, control: Infinity };
      const every = variants.flatMap((variant) => Array.from({ length: size.runs }, () => variant));
      for (const variant of shuffled(every, random)) {
        const start = ports.clock.seconds();
        const result = await run(trees[variant]);
        spent[variant] += ports.clock.seconds() - start;
        if (result.trouble !== undefined) {
          return `At ${variant === "head" ? "head" : "base"}, ${result.trouble}.`;
        }
        best[variant] = Math.min(best[variant], result.seconds);
      }
      for (const variant of variants) fastest[variant].push(best[variant]);
      for (const side of index < memoryRuns ? (["base", "head"] as const) : []) {
        const { peakBytes, trouble } = await run(trees[side], { watchMemory: true });
        if (peakBytes !== undefined && trouble === undefined) peaks[side].push(peakBytes);
      }
      return undefined;
    },
    outcome: () => {
      const how = `${size.rounds} rounds in random order, the fastest of ${size.runs} runs in each`;
      const rows = variants.slice(1).map((variant): Measured => {
        const isControl = variant === "control";
        const facts = { name: isControl ? `control: ${line}` : line, control: isControl, how };
        const took = spent.base + spent[variant];
        return rowOf(facts, fastest.base, fastest[variant], took, plan.threshold);
      });
      return { measured: [...rows, ...memoryRow(line, peaks)], notChecked: [], notes: [] };
    },
  };
}

/** As many runs as fit into the time of a row; never too few rounds for a verdict. */
function shapeOf(seconds: number, rowSeconds: number): { rounds: number; runs: number } {
  const perSide = rowSeconds / (2 * (seconds * slack + startSeconds)) - memoryRuns;
  const wanted = Math.round(perSide / usualRuns);
  const rounds = Math.min(mostRounds, Math.max(leastRounds, wanted));
  return { rounds, runs: Math.max(1, Math.min(mostRuns, Math.round(perSide / rounds))) };
}

function rowOf(
  facts: Pick<Measured, "control" | "how"> & { name: string },
  base: readonly number[],
  head: readonly number[],
  seconds: number,
  threshold: number,
): Measured {
  const { name, control, how } = facts;
  return {
    row: {
      kind: "timed",
      name,
      unit: "s",
      direction: "lower",
      base: median(base),
      head: median(head),
      logRatios: base.map((value, index) => Math.log((head[index] ?? NaN) / value)),
      seconds,
      rule: { threshold },
    },
    control,
    how,
  };
}
