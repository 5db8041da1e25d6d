import { LimitReached, type Budget } from "../budget.ts";
import { anyCodePoint, union, type CodePoints } from "./code-points.ts";
import { isNullable, keyOf, type Term, type TermShape } from "./term.ts";

/** A new term is worth several steps of other work, in time and in memory that stays. */
const termCost = 4;
const mostTerms = 500_000;

/** Makes terms, simplified as far as that is cheap, and each only once. */
export class Languages {
  readonly #terms = new Map<string, Term>();
  readonly budget: Budget;
  readonly nothing: Term;
  readonly empty: Term;
  /** Every string. */
  readonly everything: Term;

  constructor(budget: Budget) {
    this.budget = budget;
    this.nothing = this.#make({ form: "nothing" });
    this.empty = this.#make({ form: "empty" });
    const anything = this.#make({ form: "chars", set: anyCodePoint });
    this.everything = this.#make({ form: "repeat", inner: anything, min: 0, max: Infinity });
  }

  #make(shape: TermShape): Term {
    const key = keyOf(shape);
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    this.budget.spend(termCost);
    if (this.#terms.size > mostTerms) throw new LimitReached("too many states of automata");
    const term = { ...shape, id: this.#terms.size, nullable: isNullable(shape) };
    this.#terms.set(key, term);
    return term;
  }

  chars(set: CodePoints): Term {
    return set.length === 0 ? this.nothing : this.#make({ form: "chars", set });
  }

  literal(text: string): Term {
    return this.rest(
      Array.from(text, (one) => one.codePointAt(0) ?? 0),
      0,
    );
  }

  /** The literal that `points` spell from index `from` on. */
  rest(points: readonly number[], from: number): Term {
    return from >= points.length ? this.empty : this.#make({ form: "literal", points, from });
  }

  concat(head: Term, tail: Term): Term {
    if (head === this.nothing || tail === this.nothing) return this.nothing;
    if (head === this.empty) return tail;
    if (tail === this.empty) return head;
    if (head === this.everything && tail === this.everything) return head;
    if (head.form === "concat") return this.concat(head.head, this.concat(head.tail, tail));
    return this.#make({ form: "concat", head, tail });
  }

  either(parts: readonly Term[]): Term {
    const flat = new Set<Term>();
    const sets: CodePoints[] = [];
    for (const part of parts.flatMap((one) => (one.form === "either" ? one.parts : [one]))) {
      if (part === this.everything) return part;
      if (part.form === "chars") sets.push(part.set);
      else if (part !== this.nothing) flat.add(part);
    }
    if (sets.length > 0) flat.add(this.chars(union(...sets)));
    if ([...flat].some((part) => part.form === "not" && flat.has(part.inner)))
      return this.everything;
    return this.#combine("either", flat, this.nothing);
  }

  both(parts: readonly Term[]): Term {
    const flat = new Set<Term>();
    for (const part of parts.flatMap((one) => (one.form === "both" ? one.parts : [one]))) {
      if (part === this.nothing) return part;
      if (part !== this.everything) flat.add(part);
    }
    if (flat.has(this.empty)) {
      return [...flat].every((part) => part.nullable) ? this.empty : this.nothing;
    }
    if ([...flat].some((part) => part.form === "not" && flat.has(part.inner))) return this.nothing;
    return this.#combine("both", flat, this.everything);
  }

  #combine(form: "either" | "both", parts: ReadonlySet<Term>, neutral: Term): Term {
    const sorted = [...parts].sort((a, b) => a.id - b.id);
    const [first] = sorted;
    if (first === undefined) return neutral;
    return sorted.length === 1 ? first : this.#make({ form, parts: sorted });
  }

  not(inner: Term): Term {
    if (inner.form === "not") return inner.inner;
    if (inner === this.nothing) return this.everything;
    if (inner === this.everything) return this.nothing;
    return this.#make({ form: "not", inner });
  }

  repeat(inner: Term, min: number, max: number): Term {
    if (max === 0 || inner === this.empty) return this.empty;
    if (inner === this.nothing) return min === 0 ? this.empty : this.nothing;
    if (min === 1 && max === 1) return inner;
    if (inner === this.everything) return inner;
    // A body that may be empty can fill any missing rounds with nothing.
    return this.#make({ form: "repeat", inner, min: inner.nullable ? 0 : min, max });
  }
}
