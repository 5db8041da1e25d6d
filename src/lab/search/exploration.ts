import type { Realm } from "../../ports/index.ts";
import type { Workbench } from "../evaluate/workbench.ts";
import { observed, type Draft, type Expression } from "../inputs/expression.ts";
import { InputGenerator } from "../inputs/generate.ts";
import { Makers } from "../inputs/makers.ts";
import { afterwards, mutate } from "../inputs/mutate.ts";
import type { Dice } from "../inputs/random.ts";
import type { Surface, Target } from "../inputs/surface.ts";
import type { Harvest } from "../inputs/harvest/harvest.ts";
import type { InputOrigin } from "../types/input.ts";
import type { Doubts } from "../oracle/doubts.ts";
import { Corpus } from "./corpus.ts";
import type { Entry } from "./entry.ts";
import { instancePrototype } from "./handles.ts";
import type { Killing } from "./killing.ts";
import type { Ledger } from "./ledger.ts";
import type { Trials } from "./trial.ts";

/** Living mutants that one input is tried on, at most. */
const mostMutants = 96;
/** Evaluations after which a mutant that still lives is tried on every second familiar input only. */
const patience = 250;
const leastInterest = 0.1;
/** Mutants between two looks at what they have left behind; a difference is always looked at. */
const watchEvery = 16;

export interface Parts {
  readonly realm: Realm;
  readonly bench: Workbench;
  readonly surface: Surface;
  readonly harvest: Harvest;
  readonly dice: Dice;
  readonly ledger: Ledger;
  readonly trials: Trials;
  readonly killing: Killing;
  readonly doubts: Doubts;
  /** Values that README and tests pass. */
  readonly written: readonly Expression[];
}

/** Looks for inputs that tell mutants from the code, guided by what earlier ones reached and killed. */
export class Exploration {
  readonly corpus: Corpus;
  readonly generator: InputGenerator;
  readonly makers = new Makers();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.corpus = new Corpus(parts.ledger, parts.dice);
    this.generator = new InputGenerator(
      parts.dice,
      parts.harvest,
      parts.surface,
      this.makers,
      parts.written,
    );
    for (const { path, value } of parts.surface.constants) this.#learn(value, path);
  }

  /** One more input: a new call, or a neighbor of one that was worth keeping. */
  async step(): Promise<void> {
    const { dice, surface } = this.#parts;
    if (dice.chance(0.1)) {
      const draft = this.generator.acquaintances.scenario();
      const wanted = draft !== undefined && dice.chance(0.25) ? afterwards(draft) : draft;
      if (wanted !== undefined) await this.attempt(wanted, undefined, "search");
      return;
    }
    const parent = dice.chance(0.68) ? this.corpus.parent() : undefined;
    if (parent === undefined) {
      const target = this.corpus.target(surface.targets);
      if (target !== undefined) await this.attempt(this.generator.draft(target), target, "search");
      return;
    }
    if (parent.target !== undefined)
      this.generator.values.standIn(this.generator.signature(parent.target)?.path);
    const others = this.corpus.others().map(({ draft }) => draft);
    await this.attempt(
      mutate(parent.draft, parent.handles, others, this.generator, dice),
      parent.target,
      "search",
    );
  }

  /** Tries one draft on the code and on every living mutant that it reaches. */
  async attempt(
    wanted: Draft,
    target: Target | undefined,
    origin: InputOrigin,
  ): Promise<Entry | undefined> {
    const { ledger, trials, doubts, dice } = this.#parts;
    const draft = observed(wanted, () => dice.chance(0.4));
    const calls = target?.name ?? "";
    const tried = await trials.attempt(
      draft,
      { target, calls, origin },
      (mutant) => ledger.statuses[mutant] === "noCoverage",
    );
    if ("rejection" in tried) {
      const { input, outcome } = tried.rejection;
      if (input !== undefined && outcome !== undefined)
        doubts.raise(draft, input, outcome, this.generator.signature.bind(this.generator), target);
      return undefined;
    }
    const { entry, returned } = tried;
    if (draft.steps.length === 0 && isPlain(draft.result)) {
      this.#learn(returned, draft.result);
      this.generator.acquaintances.learn(draft.result, entry.handles);
    }
    if (
      doubts.raise(
        draft,
        entry.input,
        entry.outcome,
        this.generator.signature.bind(this.generator),
        target,
      )
    )
      return undefined;
    let news = 0;
    for (const mutant of entry.covered) if (ledger.reach(mutant)) news += 1;
    if (entry.isSayable && (this.corpus.familiarity(entry) < 40 || dice.chance(0.5)))
      await this.#tryMutants(entry);
    if (entry.kills.size > 0 || news > 0) this.generator.experience.learn(draft);
    this.corpus.consider(entry, news);
    return entry;
  }

  async #tryMutants(entry: Entry): Promise<void> {
    const { ledger, killing, bench, dice } = this.#parts;
    const isNew = this.corpus.familiarity(entry) === 0;
    let living = entry.covered.filter(
      (mutant) =>
        ledger.isOpen(mutant) &&
        !ledger.isStatic[mutant] &&
        (isNew || dice.chance(interest(ledger.evaluations[mutant] ?? 0))),
    );
    if (living.length > mostMutants)
      living = living.filter(() => dice.chance(mostMutants / living.length));
    for (const [at, mutant] of living.entries()) {
      ledger.evaluations[mutant] = (ledger.evaluations[mutant] ?? 0) + 1;
      const suspected = killing.suspects(entry, mutant);
      const differs = suspected instanceof Promise ? await suspected : suspected;
      const left = (differs || at % watchEvery === 0) && bench.leftBehind();
      if (!differs) continue;
      const confirmed = await killing.confirm(entry, mutant, false);
      if (entry.steady === false) {
        // Something that earlier inputs left behind made it give what it gave.
        bench.discard();
        return;
      }
      if (confirmed === undefined) {
        // Something invisible may have stayed behind in the shared instance.
        if (!left) bench.discard();
        continue;
      }
      ledger.end(mutant, confirmed);
      entry.kills.add(mutant);
    }
    bench.polluted();
  }

  #learn(value: unknown, expression: Expression): void {
    if (typeof value === "function" && expression.kind === "call")
      this.makers.learnFunction(expression);
    const prototype = instancePrototype(value);
    if (prototype === undefined) return;
    const maker: unknown = (prototype as { constructor?: unknown }).constructor;
    this.makers.learn(prototype, typeof maker === "function" ? maker.name : "", expression);
  }
}

/** How likely a living mutant is tried once more on an input that goes a known way. */
function interest(evaluations: number): number {
  return Math.max(leastInterest, patience / (patience + evaluations));
}

/** Its value is what the package gave, and not what was observed of it. */
function isPlain({ kind }: Expression): boolean {
  return kind !== "promised" && kind !== "recorded" && kind !== "later";
}
