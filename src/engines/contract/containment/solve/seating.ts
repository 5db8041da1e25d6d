import type { Budget } from "../budget.ts";
import { negate, type Formula } from "../formula/index.ts";
import type { JsonValue } from "../json.ts";
import type { ArraySet, CountFact } from "./array-set.ts";
import type { Ask } from "./outcome.ts";

/** An item: the positions that share it, what it must fit, and a value that does. */
interface Seat {
  readonly positions: readonly number[];
  readonly formulas: readonly Formula[];
  readonly value: JsonValue;
}

export type Seating = readonly Seat[];

interface Row {
  readonly positions: readonly number[];
  readonly formulas: readonly Formula[];
}

const mostCounts = 6;

/** The ways to give every position of an array of that length a formula, so that all counts hold. */
export function* seatingsOf(
  set: ArraySet,
  length: number,
  ask: Ask,
  budget: Budget,
): Generator<Seating | "unknown"> {
  if (set.counts.length > mostCounts) {
    yield "unknown";
    return;
  }
  for (const rows of rowsOf(set, length)) {
    if (set.counts.length === 0) {
      const seating = seatEach(rows, ask);
      if (seating !== undefined) yield seating;
      continue;
    }
    yield* new Search(set.counts, rows, ask, budget).from(
      0,
      set.counts.map(() => 0),
      [],
    );
  }
}

/** Undefined where an item has no value. */
function seatEach(rows: readonly Row[], ask: Ask): Seating | "unknown" | undefined {
  const seats: Seat[] = [];
  for (const row of rows) {
    const outcome = ask(row.formulas);
    if (outcome.found === "none") return undefined;
    if (outcome.found === "unknown") return "unknown";
    seats.push({ ...row, value: outcome.value });
  }
  return seats;
}

/** One row for each item; where two items must be equal, each pair of positions is one choice. */
function* rowsOf(set: ArraySet, length: number): Generator<readonly Row[]> {
  const formulasAt = (position: number) => set.places[position] ?? set.rest;
  const single = (position: number): Row => ({
    positions: [position],
    formulas: formulasAt(position),
  });
  const all = Array.from({ length }, (_, position) => single(position));
  if (!set.repeating) {
    yield all;
    return;
  }
  const distinct = Math.min(length, set.places.length + 2);
  for (let second = 1; second < distinct; second += 1) {
    for (let first = 0; first < second; first += 1) {
      const formulas = [...formulasAt(first), ...formulasAt(second)];
      yield [
        { positions: [first, second], formulas },
        ...all.filter((_, position) => position !== first && position !== second),
      ];
    }
  }
}

class Search {
  readonly #counts: readonly CountFact[];
  readonly #rows: readonly Row[];
  readonly #ask: Ask;
  readonly #budget: Budget;
  readonly #dead = new Set<string>();

  constructor(counts: readonly CountFact[], rows: readonly Row[], ask: Ask, budget: Budget) {
    this.#counts = counts;
    this.#rows = rows;
    this.#ask = ask;
    this.#budget = budget;
  }

  *from(
    index: number,
    reached: readonly number[],
    seats: readonly Seat[],
  ): Generator<Seating | "unknown"> {
    const row = this.#rows[index];
    if (row === undefined) {
      if (this.#counts.every(({ min }, i) => (reached[i] ?? 0) >= min)) yield seats;
      return;
    }
    const key = `${index}:${reached.join(",")}`;
    if (this.#dead.has(key)) return;
    this.#budget.spend();
    let alive = false;
    for (const option of this.#options(row, reached)) {
      const outcome = this.#ask([...row.formulas, ...option.formulas]);
      if (outcome.found === "none") continue;
      if (outcome.found === "unknown") {
        alive = true;
        yield "unknown";
        continue;
      }
      const { positions } = row;
      const formulas = [...row.formulas, ...option.formulas];
      const seat = { positions, formulas, value: outcome.value };
      for (const seating of this.from(index + 1, option.reached, [...seats, seat])) {
        alive = true;
        yield seating;
      }
    }
    if (!alive) this.#dead.add(key);
  }

  /**
   * For each count the item either fits its formula or it does not. Where only a lower bound is
   * asked for, an item that is not counted may fit it all the same; likewise for an upper bound.
   */
  *#options(row: Row, reached: readonly number[]) {
    const combinations = 1 << this.#counts.length;
    for (let bits = 0; bits < combinations; bits += 1) {
      const formulas: Formula[] = [];
      const sums = [...reached];
      const possible = this.#counts.every((count, i) => {
        const weight = row.positions.filter((position) => position >= count.from).length;
        if (weight === 0) return (bits & (1 << i)) === 0;
        const fits =
          (bits & (1 << i)) === 0 ? count.min > (reached[i] ?? 0) : count.min <= (reached[i] ?? 0);
        if (fits) sums[i] = Math.min((reached[i] ?? 0) + weight, ceilingOf(count));
        if (fits && count.min > 0) formulas.push(count.formula);
        if (!fits && count.max < Infinity) formulas.push(negate(count.formula));
        return (sums[i] ?? 0) <= count.max;
      });
      if (possible) yield { formulas, reached: sums };
    }
  }
}

/** Beyond this a count need not be told apart. */
function ceilingOf({ min, max }: CountFact): number {
  return max < Infinity ? max + 1 : min;
}
