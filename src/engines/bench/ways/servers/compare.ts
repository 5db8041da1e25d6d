import { median, quantile, shuffled } from "../../../../lab/statistics/index.ts";
import type { LoadResult } from "../../../../ports/index.ts";
import type { Bench, Experiment, Measured, Outcome } from "../../experiment.ts";
import type { Row } from "../../verdict/index.ts";
import type { Scenario } from "./scenario.ts";
import type { RunningServer } from "./start.ts";

export type ServerName = "base" | "head" | "control";

const rounds = 16;
const connections = 8;
const warmUpSeconds = 1;
const leastSeconds = 0.1;

interface SlicesOf {
  readonly results: Readonly<Record<ServerName, LoadResult[]>>;
  readonly seconds: number;
}

/** Loads the servers of both trees in turn, a slice each in random order per round. */
export function compareServers(
  bench: Bench,
  scenario: Scenario,
  servers: Readonly<Partial<Record<ServerName, RunningServer>>>,
): Experiment {
  const { ports, plan, random } = bench;
  const names = Object.keys(servers) as ServerName[];
  const sliceSeconds = Math.max(leastSeconds, plan.rowSeconds / rounds / 2);
  const results: Record<ServerName, LoadResult[]> = { base: [], head: [], control: [] };
  let seconds = 0;
  const load = async (name: ServerName, duration: number): Promise<LoadResult> => {
    const { origin = "" } = servers[name] ?? {};
    return ports.load.slice({
      origin,
      requests: scenario.requests,
      connections,
      seconds: duration,
    });
  };
  return {
    name: scenario.name,
    rounds,
    round: async (index) => {
      if (index === 0) for (const name of names) await load(name, warmUpSeconds);
      for (const name of shuffled(names, random)) {
        const result = await load(name, sliceSeconds);
        const ended = servers[name]?.ended();
        const side = name === "head" ? "head" : "base";
        if (ended !== undefined) return `The app of ${side} ended under load: ${ended}.`;
        if (result.latencies.length === 0) return `The app of ${side} answered nothing under load.`;
        results[name].push(result);
        seconds += result.seconds;
      }
      return undefined;
    },
    outcome: () => outcomeOf(bench, scenario, names, { results, seconds }),
  };
}

function outcomeOf(
  { plan }: Bench,
  { name }: Scenario,
  names: readonly ServerName[],
  { results, seconds }: SlicesOf,
): Outcome {
  const refusal = refusalOf(results);
  if (refusal !== undefined) {
    return { measured: [], notChecked: [{ what: name, why: refusal }], notes: [] };
  }
  const how = `${rounds} rounds of slices of load over ${connections} connections, in random order`;
  const measured = names
    .filter((side) => side !== "base")
    .flatMap((side): Measured[] => {
      const control = side === "control";
      const label = control ? `control: ${name}` : name;
      const rows = rowsOf(label, results.base, results[side], seconds, plan.threshold);
      // Two rows check the machine; tails are checked by their own wide intervals.
      const kept = control ? rows.filter(({ kind }) => kind === "timed") : rows;
      return kept.map((row) => ({ row, control, how, asked: name }));
    });
  return { measured, notChecked: [], notes: [] };
}

/** An answer that refuses is fast, and would win. */
function refusalOf({ base, head }: Readonly<Record<ServerName, LoadResult[]>>): string | undefined {
  const [before, after] = [refusedIn(base), refusedIn(head)];
  if (before.share === 0 && after.share === 0) return undefined;
  return `The app refuses: at base ${before.words}; at head ${after.words}. Refusals are not what should be timed.`;
}

function refusedIn(results: readonly LoadResult[]): { share: number; words: string } {
  const all = results.reduce((sum, { latencies }) => sum + latencies.length, 0);
  const errors = results.reduce((sum, each) => sum + each.errors, 0);
  const statuses = new Set(results.flatMap(({ refused }) => Object.keys(refused)));
  const refused = results
    .flatMap((each) => Object.values(each.refused))
    .reduce((sum, count) => sum + count, 0);
  const share = (refused + errors) / Math.max(1, all + errors);
  const which = [...statuses, ...(errors > 0 ? ["no answer"] : [])].join(", ");
  return { share, words: share === 0 ? "nothing" : `${(100 * share).toFixed(1)} % (${which})` };
}

function rowsOf(
  name: string,
  base: readonly LoadResult[],
  head: readonly LoadResult[],
  seconds: number,
  threshold: number,
): readonly Row[] {
  const middle = ({ latencies }: LoadResult): number => median(latencies);
  const rate = ({ latencies, seconds: time }: LoadResult): number => latencies.length / time;
  const timed = (
    part: string,
    unit: string,
    direction: "lower" | "higher",
    of: typeof rate,
  ): Row => ({
    kind: "timed",
    name: `${name}, ${part}`,
    unit,
    direction,
    base: median(base.map(of)),
    head: median(head.map(of)),
    logRatios: base.map((each, index) => Math.log(of(head[index] ?? each) / of(each))),
    seconds,
    rule: { threshold },
  });
  return [
    timed("p50", "ms", "lower", middle),
    ...[0.95, 0.99].map((probability) => tailOf(name, base, head, { probability, seconds })),
    timed("throughput", "requests/s", "higher", rate),
  ];
}

function tailOf(
  name: string,
  base: readonly LoadResult[],
  head: readonly LoadResult[],
  { probability, seconds }: { readonly probability: number; readonly seconds: number },
): Row {
  return {
    kind: "tail",
    name: `${name}, p${100 * probability}`,
    unit: "ms",
    direction: "lower",
    base: quantile(
      base.flatMap(({ latencies }) => latencies),
      probability,
    ),
    head: quantile(
      head.flatMap(({ latencies }) => latencies),
      probability,
    ),
    pairs: base.map(({ latencies }, index) => ({
      base: latencies,
      head: head[index]?.latencies ?? [],
    })),
    probability,
    seconds,
  };
}
