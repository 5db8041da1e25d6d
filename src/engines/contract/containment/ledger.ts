interface Frame {
  readonly key: string;
  /** Length of the trail when the question was opened. */
  readonly mark: number;
  /** The outermost open question whose assumed answer was used. */
  restsOn: number;
}

/** What a ledger must know about the results it holds. */
export interface LedgerRules<Result> {
  /** The answer assumed for a question met again while it is still open. */
  readonly assumed: Result;
  /** Whether a result may owe itself to an assumption. */
  readonly mayRest: (result: Result) => boolean;
  /** Whether a result is right even if an assumption it was found under was not. */
  readonly isCertain: (result: Result) => boolean;
}

/**
 * Answers to questions that may lead back to themselves. A question met again while it is open
 * is answered by assumption. An answer that rests on the assumption of a question further out
 * is kept provisionally: for good once that question ends as assumed, else forgotten.
 */
export class Ledger<Result> {
  readonly #rules: LedgerRules<Result>;
  readonly #known = new Map<string, Result>();
  readonly #provisional = new Map<string, number>();
  readonly #depths = new Map<string, number>();
  #trail: string[] = [];
  #frames: Frame[] = [];

  constructor(rules: LedgerRules<Result>) {
    this.#rules = rules;
  }

  get depth(): number {
    return this.#frames.length;
  }

  recall(key: string): Result | undefined {
    const open = this.#depths.get(key);
    if (open !== undefined) {
      this.#restOn(open);
      return this.#rules.assumed;
    }
    const known = this.#known.get(key);
    if (known !== undefined) this.#restOn(this.#provisional.get(key) ?? Infinity);
    return known;
  }

  settle(key: string, decide: () => Result): Result {
    const depth = this.#frames.length;
    const frame: Frame = { key, mark: this.#trail.length, restsOn: Infinity };
    this.#frames.push(frame);
    this.#depths.set(key, depth);
    const result = decide();
    this.#frames.pop();
    this.#depths.delete(key);
    const resting = frame.restsOn < depth;
    if (!this.#rules.mayRest(result)) {
      for (const other of this.#trail.splice(frame.mark)) this.#forget(other);
      if (!resting || this.#rules.isCertain(result)) this.#known.set(key, result);
      return result;
    }
    this.#known.set(key, result);
    if (resting) {
      this.#provisional.set(key, frame.restsOn);
      this.#trail.push(key);
      this.#restOn(frame.restsOn);
    } else {
      for (const other of this.#trail.splice(frame.mark)) this.#provisional.delete(other);
    }
    return result;
  }

  /** Closes all open questions, after an exception. */
  abandon(): void {
    for (const key of this.#trail) this.#forget(key);
    this.#trail = [];
    this.#frames = [];
    this.#depths.clear();
  }

  #restOn(depth: number): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) frame.restsOn = Math.min(frame.restsOn, depth);
  }

  #forget(key: string): void {
    this.#known.delete(key);
    this.#provisional.delete(key);
  }
}
