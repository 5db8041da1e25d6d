import { median, shuffled } from "../../../../lab/statistics/index.ts";
import type { Tree } from "../../../../ports/index.ts";
import type { Bench, Experiment, Measured } from "../../experiment.ts";
import type { RunCommand } from "./way.ts";

/** Interference only adds time, so the fastest of a few runs is what the command takes. */
const runsPerRound = 5;
const leastRounds = 10;
const mostRounds = 24;

type Variant = "base" | "head" | "control";

/**
 * Times a command from its start to its end. In each round every side runs five times, in random
 * order, and the fastest counts; base runs as two sides, which is the check of the machine.
 */
export function timeCommand(
  bench: Bench,
  line: string,
  run: RunCommand,
  seconds: number,
): Experiment {
  const { ports, plan, base, head, random } = bench;
  const trees: Readonly<Record<Variant, Tree>> = { base, head, control: base };
  const size = shapeOf(seconds, plan.rowSeconds);
  const fastest: Record<Variant, number[]> = { base: [], head: [], control: [] };
  let spent = 0;
  return {
    name: line,
    rounds: size.rounds,
    round: async () => {
      const start = ports.clock.seconds();
      const best: Record<Variant, number> = { base: Infinity, head: Infinity, control: Infinity };
      const every = (["base", "head", "control"] as const).flatMap((variant) =>
        Array.from({ length: size.runs }, () => variant),
      );
      for (const variant of shuffled(every, random)) {
        const result = await run(trees[variant]);
        if (result.trouble !== undefined) {
          return `At ${variant === "head" ? "head" : "base"}, ${result.trouble}.`;
        }
        best[variant] = Math.min(best[variant], result.seconds);
      }
      for (const variant of ["base", "head", "control"] as const) {
        fastest[variant].push(best[variant]);
      }
      spent += ports.clock.seconds() - start;
      return undefined;
    },
    outcome: () => {
      const how = `${size.rounds} rounds in random order, the fastest of ${size.runs} runs in each`;
      const rows = (["head", "control"] as const).map((variant): Measured => {
        const control = variant === "control";
        const name = control ? `control: ${line}` : line;
        return rowOf({ name, control, how }, fastest.base, fastest[variant], spent, plan.threshold);
      });
      return { measured: rows, notChecked: [], notes: [] };
    },
  };
}

/** As many runs as fit into the time of a row; never too few rounds for a verdict. */
function shapeOf(seconds: number, rowSeconds: number): { rounds: number; runs: number } {
  const runs = rowSeconds / (2 * seconds);
  const rounds = Math.round(Math.min(mostRounds, Math.max(leastRounds, runs / runsPerRound)));
  return { rounds, runs: Math.max(1, Math.min(runsPerRound, Math.round(runs / rounds))) };
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
