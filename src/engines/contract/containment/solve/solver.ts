import { canonical } from "../../json.ts";
import { LimitReached, Unreachable } from "../budget.ts";
import type { Evaluator } from "../evaluate.ts";
import { every } from "../evaluate.ts";
import type { Fact, Formula } from "../formula/index.ts";
import { kindOf, kinds, type JsonValue, type Kind } from "../json.ts";
import type { Automaton } from "../language/derivative.ts";
import { UnsupportedPattern } from "../language/pattern-syntax.ts";
import { findString } from "../language/string-set.ts";
import { Ledger } from "../ledger.ts";
import { findNumber } from "../number/number-set.ts";
import { findArray } from "./array-set.ts";
import { Conjunction, type Knowledge } from "./conjunction.ts";
import { ObjectSearch } from "./object-search.ts";
import { firstOf, none, some, unknown, type Outcome } from "./outcome.ts";
import { alternativesOf, otherThan } from "./splitting.ts";

const deepest = 120;
const largestValue = 100_000;
const mostChoices = 400;

/**
 * Decides whether a conjunction of formulas has a value, and finds a small one.
 *
 * For each kind of value the certain facts are solved first, without the choices (`anyOf`,
 * negated keywords …). If even that has no value, no choice can help. If the value found passes
 * all choices, it is the answer. Else a choice that it fails is split, and so on.
 *
 * A question met again within itself is answered "none": a value of least height holds no
 * smaller value of the same set, so nothing is lost, and recursion without end has no value.
 */
export class Solver {
  readonly #knowledge: Knowledge;
  readonly #automaton: Automaton;
  readonly #evaluator: Evaluator;
  readonly #exhausted = new Map<string, string>();
  readonly #sizes = new WeakMap<object, number>();
  readonly #ledger = new Ledger<Outcome>({
    assumed: none,
    mayRest: (outcome) => outcome.found === "none",
    isCertain: (outcome) => outcome.found === "some",
  });

  constructor(knowledge: Knowledge, automaton: Automaton, evaluator: Evaluator) {
    this.#knowledge = knowledge;
    this.#automaton = automaton;
    this.#evaluator = evaluator;
  }

  /** Drops what was open, after an exception. */
  reset(): void {
    this.#ledger.abandon();
    this.#knowledge.same.reset();
  }

  readonly ask = (formulas: readonly Formula[]): Outcome => {
    const key = [...new Set(formulas.map(keyOf))].sort().join(",");
    const known = this.#ledger.recall(key);
    if (known !== undefined) return known;
    const exhausted = this.#exhausted.get(key);
    if (exhausted !== undefined) return unknown(exhausted);
    if (this.#ledger.depth > deepest) return unknown("values nested too deeply");
    const { budget } = this.#knowledge.opener.languages;
    const { left } = budget;
    try {
      return this.#ledger.settle(key, () => this.#solve(formulas));
    } catch (error) {
      // Asked again with no more to spend it would only run dry again.
      if (error instanceof LimitReached && left > budget.total / 2) {
        this.#exhausted.set(key, error.message);
      }
      throw error;
    }
  };

  #solve(formulas: readonly Formula[]): Outcome {
    return firstOf(kinds, (kind) => {
      const conjunction = new Conjunction(kind, this.#knowledge).and(formulas);
      return conjunction === undefined ? none : this.#search(conjunction, formulas);
    });
  }

  #search(conjunction: Conjunction, formulas: readonly Formula[]): Outcome {
    const { kind, among, excluded } = conjunction;
    this.#knowledge.opener.languages.budget.spend();
    if (formulas.length > mostChoices) return unknown("too many choices, one after the other");
    const few =
      among?.values() ??
      (kind === "null" ? [null] : kind === "boolean" ? [false, true] : undefined);
    if (few !== undefined) return this.#tryEach(few, conjunction, formulas);
    const found = this.#findFact(kind, conjunction);
    if (found.found === "none") return none;
    const value = found.found === "some" ? found.value : undefined;
    if (value !== undefined && this.#sizeOf(value) > largestValue) {
      return unknown("every witness is very large");
    }
    if (value !== undefined && excluded.size > 0 && typeof value === "object") {
      const others = excluded.has(canonical(value)) ? otherThan(value) : [];
      if (others.length > 0) return this.#split(conjunction, undefined, others, formulas);
    }
    return this.#choose(conjunction, found, formulas);
  }

  /** Values that are finitely many are tried one by one. */
  #tryEach(
    values: Iterable<JsonValue>,
    { kind, choices }: Conjunction,
    formulas: readonly Formula[],
  ): Outcome {
    return firstOf(values, (value) => {
      if (kindOf(value) !== kind) return none;
      const truth = every(formulas, (it) => this.#evaluator.test(value, it));
      if (truth === undefined) return unknown(reasonOf([...choices]), value);
      return truth ? some(value) : none;
    });
  }

  /** Looks for a choice that the value fails, or might fail, and splits it. */
  #choose(
    conjunction: Conjunction,
    found: Exclude<Outcome, { found: "none" }>,
    formulas: readonly Formula[],
  ): Outcome {
    const value = found.found === "some" ? found.value : found.candidate;
    const failed: Formula[] = [];
    const open: Formula[] = [];
    for (const choice of conjunction.choices) {
      const truth = value === undefined ? undefined : this.#evaluator.test(value, choice);
      if (truth === false) failed.push(choice);
      if (truth === undefined) open.push(choice);
    }
    if (failed.length + open.length === 0) return found;
    for (const choice of [...failed.sort(byWidth), ...open.sort(byWidth)]) {
      const alternatives = alternativesOf(choice, value, this.#evaluator);
      if (alternatives !== undefined) {
        return this.#split(conjunction, choice, alternatives, formulas);
      }
    }
    return unknown(
      found.found === "unknown" ? found.reason : reasonOf([...failed, ...open]),
      failed.length === 0 ? value : undefined,
    );
  }

  #split(
    conjunction: Conjunction,
    choice: Formula | undefined,
    alternatives: readonly Formula[],
    formulas: readonly Formula[],
  ): Outcome {
    const without = choice?.op === "atMostOne" ? undefined : choice;
    return firstOf(alternatives, (alternative) => {
      const smaller = conjunction.and([alternative], without);
      return smaller === undefined ? none : this.#search(smaller, [...formulas, alternative]);
    });
  }

  #findFact(kind: Kind, { facts, excluded }: Conjunction): Outcome {
    const { opener } = this.#knowledge;
    try {
      switch (kind) {
        case "number":
          return findNumber(ofKind(facts, kind), excluded);
        case "string":
          return findString(this.#automaton, ofKind(facts, kind), textsOf(excluded));
        case "array":
          return findArray(ofKind(facts, kind), this.ask, opener.languages.budget);
        default: {
          const members = ofKind(facts, "object");
          return new ObjectSearch(
            members,
            opener,
            this.#automaton,
            this.#evaluator,
            this.ask,
          ).find();
        }
      }
    } catch (error) {
      if (error instanceof Unreachable || error instanceof UnsupportedPattern) {
        return unknown(error.message);
      }
      throw error;
    }
  }

  /** How many values a value holds, itself among them; parts may be shared. */
  #sizeOf(value: JsonValue): number {
    if (typeof value === "string") return 1 + value.length / 100;
    if (value === null || typeof value !== "object") return 1;
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    const size = Object.values(value).reduce<number>((sum, part) => sum + this.#sizeOf(part), 1);
    this.#sizes.set(value, size);
    return size;
  }
}

/** Lists of values are made over and over; what they hold tells them apart, not when they were made. */
function keyOf(it: Formula): string {
  return it.op === "among" ? `${it.holds}{${[...it.values.keys()].sort().join(",")}}` : `${it.id}`;
}

function reasonOf(choices: readonly Formula[]): string {
  for (const choice of choices) if (choice.op === "unclear") return choice.reason;
  return "a part of a schema that cannot be worked out";
}

function byWidth(a: Formula, b: Formula): number {
  const [left, right] = [widthOf(a), widthOf(b)];
  return left === right ? 0 : left - right;
}

/** `atMostOne` comes last: only a value that passes all others shows a pair not yet told apart. */
function widthOf(it: Formula): number {
  if (it.op === "atMostOne") return Infinity;
  return "parts" in it ? it.parts.length : 1;
}

function ofKind<Wanted extends Fact["kind"]>(facts: readonly Fact[], kind: Wanted) {
  return facts.filter((it): it is Extract<Fact, { kind: Wanted }> => it.kind === kind);
}

function textsOf(values: ReadonlyMap<string, JsonValue>): readonly string[] {
  return [...values.values()].filter((value) => typeof value === "string");
}
