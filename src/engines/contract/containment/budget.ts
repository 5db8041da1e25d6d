/** Thrown where a count runs out; caught once, where the question was asked. */
export class LimitReached extends Error {
  override readonly name = "LimitReached";
}

/** Thrown where one part of a question is out of reach; the rest of it goes on. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/**
 * Counts work, never time, so that an answer does not depend on the machine. Every loop whose
 * length the schemas decide must spend from it.
 */
export class Budget {
  readonly total: number;
  #left: number;

  constructor(total: number) {
    this.total = total;
    this.#left = total;
  }

  get left(): number {
    return this.#left;
  }

  refill(): void {
    this.#left = this.total;
  }

  spend(amount = 1): void {
    this.#left -= amount;
    if (this.#left < 0) throw new LimitReached(`more than ${this.total} steps`);
  }
}
