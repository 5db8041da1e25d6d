import type { NotChecked, Note, Report } from "../../model/index.ts";
import { startMeter, type Tree } from "../../ports/index.ts";
import type { BenchInputs, BenchNames } from "../../inputs/index.ts";
import { createRandom } from "../../lab/statistics/index.ts";
import { readEarlier, rowWanted } from "./confirm.ts";
import type { Bench, Prepared } from "./experiment.ts";
import { explained } from "./explain.ts";
import { environmentOf, withHistory } from "./history/index.ts";
import { planOf } from "./plan.ts";
import type { BenchPorts } from "./ports.ts";
import { environmentNote } from "./report/environment.ts";
import { toReport } from "./report/report.ts";
import { runRounds } from "./rounds.ts";
import { build } from "./trees/build.ts";
import { readEnvironment } from "./trees/environment.ts";
import { openTrees, type OpenTrees } from "./trees/open.ts";
import { ways } from "./ways/index.ts";

export type { BenchPorts } from "./ports.ts";

/**
 * Measures two builds of the same code side by side and reports what differs for certain. Throws a
 * Failure for settings that cannot be; what cannot be measured is a row with its reason.
 */
export async function runBench(
  ports: BenchPorts,
  inputs: BenchInputs,
  names?: BenchNames,
): Promise<Report> {
  const { clock } = ports;
  const startedAt = clock.now();
  const spent = startMeter(clock);
  const environment = readEnvironment(ports.program, inputs.env);
  const earlier = await readEarlier(ports, inputs.confirm);
  const trees = await openTrees(ports, inputs);
  const made: Tree[] = [];
  try {
    const measured = await measure(ports, inputs, trees, environment, made, earlier);
    const { measured: rows, notChecked } = await explained(measured.measured);
    const facts = await ports.machine.facts();
    const report = toReport(inputs, {
      measured: rows,
      notChecked: [...measured.notChecked, ...notChecked],
      notes: [...measured.notes, ...trees.notes, environmentNote(facts)],
      names: names ?? trees.names,
      earlier,
      environment: environmentOf(facts, ports.program.variable("ImageOS")),
      startedAt,
      spend: spent(),
    });
    return await withHistory(ports, inputs.history, report);
  } finally {
    for (const tree of made) await tree.remove();
    await trees.close();
  }
}

async function measure(
  ports: BenchPorts,
  inputs: BenchInputs,
  { base, head }: OpenTrees,
  environment: Readonly<Record<string, string>>,
  made: Tree[],
  earlier: Report | undefined,
) {
  for (const [side, tree] of [
    ["base", base],
    ["head", head],
  ] as const) {
    const why = await build(ports, tree, side, inputs.build, environment);
    if (why !== undefined) {
      return { measured: [], notes: [], notChecked: [{ what: "Everything", why }] };
    }
  }
  const plan = planOf(inputs);
  const bench: Bench = {
    ...{ ports, inputs, plan, base, head, environment },
    random: createRandom(plan.seed),
    wanted: rowWanted(inputs.only, earlier),
    copy: async () => {
      const copy = made[0] ?? (await ports.trees.copy(base));
      if (made.length === 0) made.push(copy);
      return copy;
    },
  };
  return inWays(bench);
}

async function inWays(bench: Bench) {
  const prepared: Prepared[] = [];
  const notChecked: NotChecked[] = [];
  const notes: Note[] = [];
  try {
    for (const way of ways) {
      const ready = await way(bench);
      if (ready === undefined) continue;
      prepared.push(ready);
      notChecked.push(...ready.notChecked);
    }
    const experiments = prepared.flatMap((each) => each.experiments);
    const { done, leftOut } = await runRounds(bench, experiments);
    notChecked.push(...leftOut);
    const outcomes = done.map((experiment) => experiment.outcome());
    notChecked.push(...outcomes.flatMap((outcome) => outcome.notChecked));
    notes.push(...outcomes.flatMap((outcome) => outcome.notes));
    return { measured: outcomes.flatMap(({ measured }) => measured), notChecked, notes };
  } finally {
    for (const each of prepared) await each.close();
  }
}
