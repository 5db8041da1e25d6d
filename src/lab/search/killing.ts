import { isOutcome } from "../evaluate/outcome.ts";
import type { Instance } from "../evaluate/instance.ts";
import type { Observation, Workbench } from "../evaluate/workbench.ts";
import type { Entry } from "./entry.ts";

/** A mutant may go around this many times as often before it counts as endless in the search. */
const searchFactor = 20;
const leastFuel = 1500;
/** StrykerJS stops a mutant at a hundred times the hits of the dry run (docs, "hit limit"). */
const proofFactor = 120;
const leastProofFuel = 100_000;

export type Difference = "killed" | "timeout";

/** Tells an input's outcome on a mutant from its outcome on the code. */
export class Killing {
  readonly #bench: Workbench;
  unconfirmed = 0;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** On the shared instance: quick, and to be confirmed. A promise only for what has to be awaited. */
  suspects(entry: Entry, mutant: number): boolean | Promise<boolean> {
    const fuel = leastFuel + entry.fuel * searchFactor;
    const running = this.#bench.run(entry.program, this.#bench.shared(), { mutant, fuel });
    if (running instanceof Promise) return running.then((observed) => this.#differs(entry, observed));
    return this.#differs(entry, running);
  }

  #differs(entry: Entry, observed: Observation): boolean {
    return observed.kind !== "refused" && !isOutcome(observed, entry.outcome);
  }

  /**
   * In fresh instances: the code gives the expected outcome and the mutant does not, on every seed.
   */
  async confirm(entry: Entry, mutant: number): Promise<Difference | undefined> {
    if (!(await this.isSteady(entry))) return undefined;
    const observed = await this.proof(entry, mutant);
    if (observed === undefined) {
      this.unconfirmed += 1;
      return undefined;
    }
    return observed.kind === "endless" || observed.kind === "pending" ? "timeout" : "killed";
  }

  /** What the input comes to on a fresh mutant; undefined unless that is a difference on every seed. */
  async proof(entry: Entry, mutant: number): Promise<Observation | undefined> {
    let first: Observation | undefined;
    for (const seed of entry.seeds) {
      const instance = this.#load(mutant);
      if (instance === undefined) return undefined;
      const fuel = leastProofFuel + entry.fuel * proofFactor;
      const observed = await this.#bench.run(entry.program, instance, { mutant, fuel, seed });
      if (!this.#differs(entry, observed)) return undefined;
      first ??= observed;
    }
    return first;
  }

  /** Whether a fresh instance of the unchanged code gives the expected outcome. */
  async isSteady(entry: Entry): Promise<boolean> {
    if (entry.steady !== undefined) return entry.steady;
    const observed = await this.#bench.run(entry.program, this.#bench.fresh(), { fuel: leastProofFuel + entry.fuel * 2 });
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
