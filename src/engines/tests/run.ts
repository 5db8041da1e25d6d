import type { TestsInputs } from "../../inputs/index.ts";
import { Failure, type NotChecked } from "../../model/index.ts";
import type { Mutant, SearchResult } from "../../lab/index.ts";
import { ownTests, readBaseline } from "./baseline.ts";
import type { ProjectPlace } from "./collect/project-root.ts";
import { inScope, type Scope } from "./collect/scope.ts";
import { passGates } from "./gates/index.ts";
import type { Lab } from "./lab.ts";
import type { Findings } from "./report/report.ts";
import { isAlive } from "./score.ts";
import type { Work } from "./work.ts";

const defaultBudget = 60;
/** StrykerJS is given this many times the search's budget, and never less than ten minutes. */
const witnessFactor = 10;
const leastWitnessSeconds = 600;

/** The project's own tests, the search, and the gates. */
export async function findTests(
  work: Work,
  lab: Lab,
  inputs: TestsInputs,
  context: {
    readonly scope: Scope;
    readonly place: ProjectPlace;
    readonly notChecked: readonly NotChecked[];
  },
): Promise<Findings> {
  const { log } = work.ports;
  const cpuSeconds = inputs.budgetSeconds ?? defaultBudget;
  const secondsForWitness = Math.max(leastWitnessSeconds, cpuSeconds * witnessFactor);
  const touched = inScope(context.scope, [...work.mutants.values()]);
  const mutants = touched.filter(({ arid }) => arid === undefined);
  log.progress(`${mutants.length} mutants; running the project's own tests`);
  const own = await ownTests(work);
  if (own.tests.length > 0) log.progress(`Having StrykerJS try ${own.tests.length} tests on them`);
  const baseline = await readBaseline(work, own, mutants, secondsForWitness);
  const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
  log.progress(`${alive.length} mutants live; searching for inputs that tell them apart`);
  const search = await searchFor(lab, work, alive, cpuSeconds, own.tests.length > 0);
  const proven = await passGates(work, search.kept, secondsForWitness);
  return {
    ...context,
    mutants,
    arid: touched.length - mutants.length,
    baseline,
    search,
    proven,
  };
}

/**
 * The search for living mutants. Code that cannot be loaded outside of its tests takes nothing away
 * from what StrykerJS said of those; where there are none, there is nothing to say at all.
 */
async function searchFor(
  lab: Lab,
  work: Work,
  alive: readonly Mutant[],
  cpuSeconds: number,
  hasTests: boolean,
): Promise<SearchResult> {
  if (alive.length === 0) return nothingFound();
  try {
    return await lab.search(work.subject, {
      cpuSeconds,
      seed: 1,
      only: alive.map(({ id }) => id),
    });
  } catch (error) {
    if (!(error instanceof Failure) || !hasTests) throw error;
    const { what, where, why } = error.facts;
    return nothingFound({ what: `New tests: ${what} (${where})`, why });
  }
}

function nothingFound(gap?: NotChecked): SearchResult {
  return {
    kept: [],
    suspicions: [],
    mutants: [],
    score: undefined,
    statistics: {
      evaluations: 0,
      cpuSeconds: 0,
      evaluationsPerCpuSecond: 0,
      inputsTried: 0,
      unconfirmed: 0,
      nondeterministic: 0,
      lethal: [],
    },
    notChecked: gap === undefined ? [] : [gap],
  };
}
