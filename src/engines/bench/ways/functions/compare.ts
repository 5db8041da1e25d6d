import { estimate, type ProcessEstimate } from "../../../../lab/sample/estimate.ts";
import { longCall } from "../../../../lab/sample/warm-up.ts";
import { median, shuffled } from "../../../../lab/statistics/index.ts";
import type { BenchmarkFile, PairSample, PerSide, SideName } from "../../../../ports/index.ts";
import type { Bench, Experiment, Measured, Outcome } from "../../experiment.ts";
import type { TimedRow } from "../../verdict/index.ts";
import { allocationRow } from "./allocations.ts";
import { compareInstructions } from "./instructions.ts";

/** Fewer processes give no verdict. */
const fewest = 5;

export interface Comparison {
  readonly name: string;
  readonly benchmark: string;
  readonly files: PerSide<BenchmarkFile>;
  readonly control: boolean;
}

/** Times one function of both trees, in as many fresh processes as there are rounds. */
export function compareFunctions(bench: Bench, comparison: Comparison): Experiment {
  const { ports, plan, environment, random } = bench;
  const { name, benchmark, files } = comparison;
  const firsts = loadOrders(plan.processes, random);
  const samples: PairSample[] = [];
  let seconds = 0;
  return {
    name,
    rounds: plan.processes,
    round: async (index) => {
      const start = ports.clock.seconds();
      const first = firsts[index] ?? "base";
      const answer = await ports.sampler.pair(
        { kind: "pair", benchmark, files, first, seconds: plan.processSeconds },
        { seconds: plan.timeoutSeconds, environment },
      );
      seconds += ports.clock.seconds() - start;
      if ("trouble" in answer) {
        const side = answer.side === undefined ? "" : `At ${answer.side}, `;
        return `${side}${answer.trouble}.`.replace(/^./, (letter) => letter.toUpperCase());
      }
      samples.push(answer);
      return undefined;
    },
    outcome: () => outcomeOf(bench, comparison, samples, seconds),
  };
}

/** Each side is loaded first in half of the processes: what is loaded first shapes the heap. */
function loadOrders(processes: number, random: Bench["random"]): readonly SideName[] {
  const half = Array.from({ length: processes }, (_, at): SideName => (at % 2 ? "base" : "head"));
  return shuffled(half, random);
}

function outcomeOf(
  bench: Bench,
  comparison: Comparison,
  samples: readonly PairSample[],
  seconds: number,
): Outcome {
  const { plan } = bench;
  const { name, files, control } = comparison;
  const usable = samples
    .map(estimate)
    .filter((each): each is ProcessEstimate => each !== undefined);
  if (usable.length < fewest) return tooBusy(name, usable.length, samples.length);
  const how = describe(samples, usable.length);
  const where = { path: files.head.file };
  const time: Measured = {
    row: {
      kind: "timed",
      name,
      unit: "ns",
      direction: "lower",
      base: median(usable.map(({ base }) => base)),
      head: median(usable.map(({ head }) => head)),
      ...estimated(usable),
      seconds,
      rule: { threshold: plan.threshold },
    },
    control,
    how,
    where,
    explain: () => compareInstructions(bench, comparison, usable),
  };
  const memory = control ? undefined : allocationRow(name, samples);
  const asked = memory === undefined ? [] : [{ row: memory, control, how, where, asked: name }];
  return { measured: [time, ...asked], notChecked: [], notes: unsteady(name, samples) };
}

/**
 * Of long calls a process makes so few that an interruption moves their median; it hardly reaches
 * the fastest. Of short ones the median is better: the fastest may come before the code has settled.
 */
function estimated(
  usable: readonly ProcessEstimate[],
): Required<Pick<TimedRow, "logRatios" | "estimator" | "crossCheck">> {
  const [typical, fastest] = [
    usable.map((each) => each.typical),
    usable.map((each) => each.fastest),
  ];
  return median(usable.map(({ base }) => base)) > longCall
    ? { estimator: "fastest", logRatios: fastest, crossCheck: typical }
    : { estimator: "typical", logRatios: typical, crossCheck: fastest };
}

/** An honest row: what others took from it cannot be measured away. */
function tooBusy(name: string, usable: number, processes: number): Outcome {
  const why = `The machine was too busy: only ${usable} of ${processes} processes had a processor to themselves for long enough. Run it where less else runs.`;
  return { measured: [], notChecked: [{ what: name, why }], notes: [] };
}

function describe(samples: readonly PairSample[], usable: number): string {
  const pairs = samples.reduce((sum, each) => sum + each.pairs.length, 0);
  const dropped = samples.reduce((sum, each) => sum + each.dropped, 0);
  const left = Math.round((100 * dropped) / Math.max(1, pairs + dropped));
  const shared =
    left === 0 ? "" : `, ${left} % of the pairs left out because the machine was shared`;
  return `${usable} of ${samples.length} fresh processes, ${pairs} pairs of batches${shared}`;
}

function unsteady(name: string, samples: readonly PairSample[]): Outcome["notes"] {
  const moving = samples.filter(({ steady }) => !steady.base || !steady.head).length;
  if (moving <= samples.length / 2) return [];
  const text = `\`${name}\` had reached no steady state after warming up in ${moving} of ${samples.length} processes.`;
  return [{ kind: "remark", text }];
}
