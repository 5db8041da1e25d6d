import type { NotChecked } from "../../model/index.ts";
import { shuffled } from "../../lab/statistics/index.ts";
import type { Bench, Experiment } from "./experiment.ts";

/**
 * Runs all experiments in rounds, each round in another order, so that what changes on the machine
 * meets all of them alike. Rounds are fixed before; when the time is up nobody has half of them.
 * @returns what was left out, and why.
 */
export async function runRounds(
  { ports: { clock, log }, plan, random }: Bench,
  experiments: readonly Experiment[],
): Promise<{ readonly done: readonly Experiment[]; readonly leftOut: readonly NotChecked[] }> {
  const start = clock.seconds();
  const leftOut: NotChecked[] = [];
  let going = [...experiments];
  const rounds = Math.max(0, ...experiments.map((each) => each.rounds));
  for (let round = 0; round < rounds && going.length > 0; round++) {
    log.progress(`Round ${round + 1} of ${rounds}`);
    const broken = new Map<Experiment, string>();
    for (const experiment of shuffled(going, random)) {
      if (round >= experiment.rounds) continue;
      const why = await experiment.round(round);
      if (why !== undefined) broken.set(experiment, why);
    }
    for (const [{ name }, why] of broken) leftOut.push({ what: name, why });
    going = going.filter((each) => !broken.has(each));
    if (round > 0) continue;
    const fitting = fit(going, clock.seconds() - start, plan.budgetSeconds);
    leftOut.push(...fitting.leftOut);
    going = fitting.kept;
  }
  return { done: going, leftOut };
}

/** After the first round it is known what all of them take; those too many are left out as a whole. */
function fit(
  going: readonly Experiment[],
  seconds: number,
  budget: number,
): { kept: Experiment[]; leftOut: NotChecked[] } {
  const all = going.reduce((sum, { rounds }) => sum + rounds, 0);
  const perRound = seconds / Math.max(1, going.length);
  if (perRound * all <= budget) return { kept: [...going], leftOut: [] };
  let left = budget;
  const kept = going.filter(({ rounds }) => {
    left -= perRound * rounds;
    return left >= 0;
  });
  const why = `The ${budget} s for everything were not enough; give more with \`budget-seconds\`.`;
  return {
    kept,
    leftOut: going.filter((each) => !kept.includes(each)).map(({ name }) => ({ what: name, why })),
  };
}
