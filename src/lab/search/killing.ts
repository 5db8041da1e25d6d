import { isOutcome } from "../evaluate/outcome.ts";
import type { Instance } from "../evaluate/instance.ts";
import { SharedState } from "../evaluate/state.ts";
import type { Observation, Workbench } from "../evaluate/workbench.ts";
import type { Entry } from "./entry.ts";

/** A mutant may go around this many times as often before it counts as endless in the search. */
const searchFactor = 20;
const leastFuel = 1500;
/** StrykerJS stops a mutant at a hundred times the hits of the dry run (docs, "hit limit"). */
const proofFactor = 120;
const leastProofFuel = 20_000;
const mostConfirmed = 64;

export type Difference = "killed" | "timeout";

/** Tells an input's outcome on a mutant from its outcome on the code. */
export class Killing {
  readonly #bench: Workbench;
  #instance: Instance | undefined;
  #state = new SharedState([]);
  #confirmed = 0;
  unconfirmed = 0;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** On the shared instance: quick, and to be confirmed. A promise only for what has to be awaited. */
  suspects(entry: Entry, mutant: number): boolean | Promise<boolean> {
    const quick = this.#runShared(entry, mutant, leastFuel + entry.fuel * searchFactor);
    return quick instanceof Promise
      ? quick.then((observed) => this.#judge(entry, mutant, observed))
      : this.#judge(entry, mutant, quick);
  }

  #runShared(entry: Entry, mutant: number, fuel: number): Observation | Promise<Observation> {
    return this.#bench.run(entry.program, this.#bench.shared(), { mutant, fuel });
  }

  /** A mutant that only takes longer is not endless: that has to be known before it is believed. */
  #judge(entry: Entry, mutant: number, observed: Observation): boolean | Promise<boolean> {
    if (!this.#differs(entry, observed)) return false;
    if (observed.kind !== "endless") return true;
    const again = this.#runShared(entry, mutant, leastProofFuel + entry.fuel * proofFactor);
    return again instanceof Promise
      ? again.then((longer) => this.#differs(entry, longer))
      : this.#differs(entry, again);
  }

  #differs(entry: Entry, observed: Observation): boolean {
    // What hangs or waits may have left queues half worked off, where nobody can see it.
    if (observed.kind === "pending" || observed.kind === "endless") this.#bench.discard();
    return observed.kind !== "refused" && !isOutcome(observed, entry.outcome);
  }

  /**
   * The code gives the expected outcome in a fresh instance, and the mutant does not in one that
   * no other input has been run on. Proof of each kill that is told follows at the end.
   */
  async confirm(entry: Entry, mutant: number, isStatic: boolean): Promise<Difference | undefined> {
    if (!(await this.isSteady(entry))) return undefined;
    const observed = isStatic
      ? await this.proof(entry, mutant)
      : await this.#difference(entry, mutant, () => this.#clean(entry.input.isAsync));
    if (observed === undefined) {
      this.unconfirmed += 1;
      return undefined;
    }
    return observed.kind === "endless" || observed.kind === "pending" ? "timeout" : "killed";
  }

  /** Those that seem to kill a mutant which is active while the module loads; all run in one instance. */
  async suspectsOfStatic(entries: readonly Entry[], mutant: number): Promise<Set<Entry>> {
    const found = new Set<Entry>();
    let instance = this.#load(mutant);
    for (const entry of entries) {
      if (instance === undefined) break;
      const observed = await this.#bench.run(entry.program, instance, {
        mutant,
        fuel: leastFuel + entry.fuel * searchFactor,
      });
      if (!this.#differs(entry, observed)) continue;
      found.add(entry);
      instance = this.#load(mutant);
    }
    return found;
  }

  /**
   * An instance on which only confirmations ran lately, none of which left anything that shows; a
   * new one for what waits, since its queues never show.
   */
  #clean(waits: boolean): Instance {
    if (waits) return this.#bench.fresh();
    this.#confirmed += 1;
    if (
      this.#instance === undefined ||
      this.#confirmed % mostConfirmed === 0 ||
      this.#state.changed()
    ) {
      this.#instance = this.#bench.fresh();
      this.#state = this.#bench.stateOf(this.#instance);
    }
    return this.#instance;
  }

  /** What the input comes to on a fresh mutant; undefined unless that is a difference on every seed. */
  async proof(entry: Entry, mutant: number): Promise<Observation | undefined> {
    return this.#difference(entry, mutant, () => this.#load(mutant));
  }

  async #difference(
    entry: Entry,
    mutant: number,
    load: () => Instance | undefined,
  ): Promise<Observation | undefined> {
    let first: Observation | undefined;
    for (const seed of entry.seeds) {
      const instance = load();
      if (instance === undefined) return undefined;
      const fuel = leastProofFuel + entry.fuel * proofFactor;
      const observed = await this.#bench.run(entry.program, instance, { mutant, fuel, seed });
      if (observed.kind === "endless") this.#instance = undefined;
      if (!this.#differs(entry, observed)) return undefined;
      first ??= observed;
    }
    return first;
  }

  /** Whether a fresh instance of the unchanged code gives the expected outcome. */
  async isSteady(entry: Entry): Promise<boolean> {
    if (entry.steady !== undefined) return entry.steady;
    const observed = await this.#bench.run(entry.program, this.#bench.fresh(), {
      fuel: leastProofFuel + entry.fuel * 2,
    });
    entry.steady = isOutcome(observed, entry.outcome, true);
    return entry.steady;
  }

  #load(mutant: number): Instance | undefined {
    try {
      return this.#bench.fresh(mutant);
    } catch {
      return undefined;
    }
  }
}
