import type { MutantStatus } from "../types/mutant.ts";

/** What is known of each mutant, by number. */
export class Ledger {
  readonly statuses: MutantStatus[];
  readonly isStatic: boolean[];
  readonly evaluations: Uint32Array;
  readonly #fatal: ReadonlySet<number>;
  #alive: number;

  /** `fatal`: mutants that have ended or stopped an earlier process, and are not switched on again. */
  constructor(wanted: readonly boolean[], fatal: readonly number[] = []) {
    this.#fatal = new Set(fatal);
    this.statuses = wanted.map((isWanted) => (isWanted ? "noCoverage" : "ignored"));
    this.isStatic = wanted.map(() => false);
    this.evaluations = new Uint32Array(wanted.length);
    this.#alive = wanted.filter(Boolean).length;
  }

  get alive(): number {
    return this.#alive;
  }

  isAlive(mutant: number): boolean {
    const status = this.statuses[mutant];
    return status === "noCoverage" || status === "survived";
  }

  /** Alive, and safe to be tried. */
  isOpen(mutant: number): boolean {
    return this.isAlive(mutant) && !this.#fatal.has(mutant);
  }

  /** True when it was not known to be reached. */
  reach(mutant: number): boolean {
    if (this.statuses[mutant] !== "noCoverage") return false;
    this.statuses[mutant] = "survived";
    return true;
  }

  end(mutant: number, status: "killed" | "timeout" | "runtimeError"): void {
    if (this.isAlive(mutant)) this.#alive -= 1;
    this.statuses[mutant] = status;
  }

  /** A kill that no kept input stands for is none. */
  revive(mutant: number): void {
    if (this.isAlive(mutant)) return;
    this.#alive += 1;
    this.statuses[mutant] = "survived";
  }

  open(): number[] {
    return [...this.statuses.keys()].filter((mutant) => this.isOpen(mutant));
  }
}
