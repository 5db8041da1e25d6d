import { anyCodePoint, complement, contains, fromRanges, pick, refine } from "./code-points.ts";
import type { CodePoints } from "./code-points.ts";
import type { Languages } from "./languages.ts";
import type { Term } from "./term.ts";

/** One way on: every code point of `set` leads to the same `next`; `point` is a readable one. */
export interface Step {
  readonly set: CodePoints;
  readonly point: number;
  readonly next: Term;
}

/**
 * The automaton of a term, state by state as it is asked for: a state is a term, and the step
 * over a character is its Brzozowski derivative (Journal of the ACM 11(4), 1964).
 */
export class Automaton {
  readonly languages: Languages;
  readonly #partitions = new Map<Term, readonly CodePoints[]>();
  readonly #steps = new Map<Term, readonly Step[]>();
  readonly #next = new Map<Term, Map<number, Term>>();

  constructor(languages: Languages) {
    this.languages = languages;
  }

  /** All ways on from a state that do not lead to the empty language. */
  steps(term: Term): readonly Step[] {
    const known = this.#steps.get(term);
    if (known !== undefined) return known;
    const steps = this.#partition(term).flatMap((set) => {
      this.languages.budget.spend();
      const [point = 0] = pick(set, 1);
      const next = this.derivative(term, point);
      return next === this.languages.nothing ? [] : [{ set, point, next }];
    });
    this.#steps.set(term, steps);
    return steps;
  }

  matches(term: Term, text: string): boolean {
    let state = term;
    for (const one of text) {
      this.languages.budget.spend();
      state = this.#stepOver(state, one.codePointAt(0) ?? 0);
      if (state === this.languages.nothing) return false;
      if (state === this.languages.everything) return true;
    }
    return state.nullable;
  }

  /** Remembered, as texts repeat their characters and automata their states. */
  #stepOver(term: Term, point: number): Term {
    const known = this.#next.get(term) ?? new Map<number, Term>();
    this.#next.set(term, known);
    const next = known.get(point) ?? this.derivative(term, point);
    known.set(point, next);
    return next;
  }

  derivative(term: Term, point: number): Term {
    const { nothing, empty } = this.languages;
    switch (term.form) {
      case "nothing":
      case "empty":
        return nothing;
      case "chars":
        return contains(term.set, point) ? empty : nothing;
      case "literal":
        return term.points[term.from] === point
          ? this.languages.rest(term.points, term.from + 1)
          : nothing;
      case "concat": {
        const first = this.languages.concat(this.derivative(term.head, point), term.tail);
        if (!term.head.nullable) return first;
        return this.languages.either([first, this.derivative(term.tail, point)]);
      }
      case "either":
        return this.languages.either(term.parts.map((part) => this.derivative(part, point)));
      case "both":
        return this.languages.both(term.parts.map((part) => this.derivative(part, point)));
      case "not":
        return this.languages.not(this.derivative(term.inner, point));
      case "repeat":
        return this.languages.concat(
          this.derivative(term.inner, point),
          this.languages.repeat(term.inner, Math.max(term.min - 1, 0), term.max - 1),
        );
    }
  }

  /** Sets of code points within which all derivatives of the term agree. */
  #partition(term: Term): readonly CodePoints[] {
    const known = this.#partitions.get(term);
    if (known !== undefined) return known;
    const partition = this.#split(term);
    this.languages.budget.spend(partition.length);
    this.#partitions.set(term, partition);
    return partition;
  }

  #split(term: Term): readonly CodePoints[] {
    switch (term.form) {
      case "nothing":
      case "empty":
        return [anyCodePoint];
      case "chars":
        return refine([anyCodePoint], term.set);
      case "literal":
        return firstLetters([term]);
      case "concat": {
        const head = this.#partition(term.head);
        return term.head.nullable ? this.#refineAll(head, this.#partition(term.tail)) : head;
      }
      case "either":
      case "both": {
        const words = firstLetters(term.parts);
        return term.parts
          .filter((part) => part.form !== "literal")
          .reduce((parts, part) => this.#refineAll(parts, this.#partition(part)), words);
      }
      case "not":
      case "repeat":
        return this.#partition(term.inner);
    }
  }

  #refineAll(a: readonly CodePoints[], b: readonly CodePoints[]): readonly CodePoints[] {
    if (a.length === 1) return b;
    return b.reduce((parts, set) => {
      this.languages.budget.spend();
      return refine(parts, set);
    }, a);
  }
}

/** Many literals (an enum, a list of property names) are split in one go. */
function firstLetters(terms: readonly Term[]): readonly CodePoints[] {
  const letters = new Set<number>();
  for (const term of terms) {
    if (term.form === "literal") letters.add(term.points[term.from] ?? 0);
  }
  const single = [...letters].map((point) => [point, point]);
  const rest = complement(fromRanges([...letters].map((point) => [point, point])));
  return rest.length === 0 ? single : [...single, rest];
}
