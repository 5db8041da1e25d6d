/** Thrown into code that has burnt its fuel. */
export const endless = { name: "endless" };

/** What instrumented code asks: which mutant is active, whether coverage is wanted, whether to stop. */
export class Switchboard {
  /** Number of the mutant that is switched on; -1 for the code as it is. */
  active = -1;
  covering = false;
  /** Rounds of loops and calls of functions that are left. */
  fuel = Infinity;
  stopped = false;
  readonly #stamps: Uint32Array;
  #stamp = 0;
  #covered: number[] = [];

  constructor(mutants: number) {
    this.#stamps = new Uint32Array(mutants);
  }

  hasStopped(): boolean {
    return this.stopped;
  }

  startCovering(): void {
    this.#stamp += 1;
    this.#covered = [];
    this.covering = true;
  }

  /** Mutants reached since `startCovering`. */
  covered(): number[] {
    this.covering = false;
    return this.#covered;
  }

  readonly cover = (...mutants: number[]): void => {
    for (const mutant of mutants) {
      if (this.#stamps[mutant] === this.#stamp) continue;
      this.#stamps[mutant] = this.#stamp;
      this.#covered.push(mutant);
    }
  };

  readonly stop = (): never => {
    this.stopped = true;
    // A plain object: making an Error at the end of a deep stack is dear.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw endless;
  };
}
