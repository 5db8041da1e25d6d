import type { TestsInputs } from "../../inputs/index.ts";
import { Failure, type NotChecked } from "../../model/index.ts";
import type { Mutant, SearchResult } from "../../lab/index.ts";
import { measure, secondsOfWitness } from "./baseline.ts";
import { subjectBefore } from "./collect/before.ts";
import type { ProjectPlace } from "./collect/project-root.ts";
import { mutantsFor, type Scope } from "./collect/scope.ts";
import { passGates } from "./gates/index.ts";
import type { Lab } from "./lab.ts";
import { askModel, type ModelStage } from "./model/ask.ts";
import type { Findings } from "./report/report.ts";
import { isAlive } from "./score.ts";
import { gatherParts } from "./shards/gather.ts";
import type { Work } from "./work.ts";

const defaultBudget = 60;

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
  const secondsForWitness = secondsOfWitness(inputs);
  const { mutants, arid } = mutantsFor(work, context.scope);
  log.progress(`${mutants.length} mutants`);
  const baseline =
    inputs.measured === undefined
      ? await measure(work, mutants, {
          seconds: secondsForWitness,
          cache: inputs.cache,
          place: context.place,
        })
      : await gatherParts(work, inputs.measured, mutants);
  const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
  log.progress(`${alive.length} mutants live; searching for inputs that tell them apart`);
  const first = await searchFor(lab, work, alive, cpuSeconds, baseline.tests > 0);
  const { search: found, model } = await withModel(work, lab, first, alive, cpuSeconds);
  const before =
    found.kept.length === 0 ? undefined : await subjectBefore(work, context.scope, context.place);
  const search = before === undefined ? found : await lab.compare(before, found);
  const proven = await passGates(work, search.kept, secondsForWitness);
  return {
    ...context,
    mutants,
    arid,
    baseline,
    search,
    model,
    proven,
  };
}

/** The search, with what a model's inputs have added to it where there is a model. */
async function withModel(
  work: Work,
  lab: Lab,
  search: SearchResult,
  alive: readonly Mutant[],
  cpuSeconds: number,
): Promise<{ readonly search: SearchResult; readonly model: ModelStage | undefined }> {
  const { model, log } = work.ports;
  if (model === undefined || search.mutants.length === 0) return { search, model: undefined };
  log.progress("Asking the model for inputs to the mutants that still live");
  const { stage, found } = await askModel(model, work, lab, search, alive, cpuSeconds);
  if (found === undefined) return { search, model: stage };
  return { search: { ...search, kept: [...search.kept, ...found.kept] }, model: stage };
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
    const found = await lab.search(work.subject, {
      cpuSeconds,
      seed: 1,
      only: alive.map(({ id }) => id),
    });
    return { ...found, notChecked: [...found.notChecked, ...(await openDoors(lab))] };
  } catch (error) {
    if (!(error instanceof Failure) || !hasTests) throw error;
    const { what, where, why } = error.facts;
    return nothingFound({ what: `New tests: ${what} (${where})`, why });
  }
}

/** What the search ran without. The project's own tests run as they always do, and are not boxed. */
async function openDoors(lab: Lab): Promise<readonly NotChecked[]> {
  const { by, why } = await lab.box();
  if (by !== undefined) return [];
  return [{ what: "What the code under test reached in the search", why }];
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
