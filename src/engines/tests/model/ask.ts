import { isPlainCall, type Mutant, type SearchResult } from "../../../lab/index.ts";
import { addCost, noCost, type Model, type ModelCost } from "../../../ports/index.ts";
import type { Lab } from "../lab.ts";
import type { Work } from "../work.ts";
import { callsIn, questionFor } from "./question.ts";

/** What a model was asked, and what its answers were good for. */
export interface ModelStage {
  /** Mutants that the search had left alive. */
  readonly asked: number;
  readonly proposed: number;
  /** Of the proposed calls, those that are nothing but calls with written-out data. */
  readonly usable: number;
  /** Ids of mutants that die by these calls or their neighbors. */
  readonly kills: ReadonlySet<string>;
  readonly cost: ModelCost;
  /** Why there was no answer, where there was none. */
  readonly silent: readonly string[];
}

const mostQuestions = 8;
const mostMutants = 20;
/** Of the search's own budget. */
const share = 0.25;
const documentName = "answers of the model";

/**
 * Asks for inputs to the mutants that the search left alive, and searches once more from there.
 * Calls go the way of those in a README: they are read into expressions over the package, and
 * whatever else they claim is lost. Every gate is still before them.
 */
export async function askModel(
  model: Model,
  work: Work,
  lab: Lab,
  search: SearchResult,
  alive: readonly Mutant[],
  cpuSeconds: number,
): Promise<{ readonly stage: ModelStage; readonly found: SearchResult | undefined }> {
  const dead = new Set(search.kept.flatMap(({ kills }) => kills.map(({ mutant }) => mutant)));
  const left = alive.filter(({ id }) => !dead.has(id));
  const nothing = { proposed: 0, usable: 0, kills: new Set<string>(), cost: noCost, silent: [] };
  if (left.length === 0) return { stage: { asked: 0, ...nothing }, found: undefined };
  const { calls, cost, silent } = await answers(model, work, left);
  const usable = calls.filter(isPlainCall);
  const counts = { asked: left.length, proposed: calls.length, usable: usable.length };
  if (usable.length === 0) {
    return { stage: { ...nothing, ...counts, cost, silent }, found: undefined };
  }
  const text = usable.map((call) => `${call};`).join("\n");
  const told = { path: documentName, kind: "test" as const, text };
  const subject = { ...work.subject, documents: [...work.subject.documents, told] };
  const only = left.map(({ id }) => id);
  const found = await lab.search(subject, { cpuSeconds: cpuSeconds * share, seed: 2, only });
  const kills = new Set(found.kept.flatMap((one) => one.kills.map(({ mutant }) => mutant)));
  return { stage: { ...counts, kills, cost, silent }, found };
}

async function answers(model: Model, work: Work, left: readonly Mutant[]) {
  const calls = new Set<string>();
  const silent = new Set<string>();
  let cost = noCost;
  const files = [...new Set(left.map(({ file }) => file))].slice(0, mostQuestions);
  for (const file of files) {
    const mutants = left.filter((mutant) => mutant.file === file).slice(0, mostMutants);
    const answer = await model.ask(questionFor(work.subject, file, mutants));
    cost = addCost(cost, answer.cost);
    if (answer.kind === "none") silent.add(answer.why);
    else for (const call of callsIn(answer.value)) calls.add(call);
  }
  return { calls: [...calls], cost, silent: [...silent] };
}
