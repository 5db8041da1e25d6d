/**
 * Chance that can be repeated: a number for each place, made from the seed and the way there. So a
 * property that is added to a schema changes no value beside it.
 */
export class Dice {
  readonly #state: number;

  private constructor(state: number) {
    this.#state = state;
  }

  static of(seed: string): Dice {
    return new Dice(hash(0x811c_9dc5, seed));
  }

  at(token: string | number): Dice {
    return new Dice(hash(this.#state, `/${token}`));
  }

  /** At least 0, below 1. */
  share(): number {
    return mix(this.#state) / 2 ** 32;
  }

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(values: readonly T[]): T | undefined {
    return values[this.below(values.length)];
  }

  shuffle<T>(values: readonly T[]): T[] {
    return values
      .map((value, index) => ({ value, rank: this.at(index).share() }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ value }) => value);
  }

  digits(alphabet: string, length: number): string {
    return Array.from(
      { length },
      (_, index) => alphabet[this.at(index).below(alphabet.length)],
    ).join("");
  }
}

/** FNV-1a over UTF-16 units. */
function hash(start: number, text: string): number {
  let state = start;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x0100_0193);
  }
  return state >>> 0;
}

/** The finalizer of MurmurHash3: FNV alone leaves the high bits of near texts alike. */
function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
