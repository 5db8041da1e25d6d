import { canonical } from "../json.ts";
import type { Budget } from "./budget.ts";
import { LimitReached } from "./budget.ts";
import type {
  ArrayFact,
  Fact,
  Formula,
  KeySet,
  NumberFact,
  ObjectFact,
  StringFact,
} from "./formula/index.ts";
import { isJsonArray, kindOf, maskOf, type JsonObject, type JsonValue } from "./json.ts";
import type { Opener } from "./keywords/opener.ts";
import type { Automaton } from "./language/derivative.ts";
import type { SchemaNode } from "./universe.ts";
import { compare, fromNumber, isMultipleOf } from "./number/rational.ts";

/** True, false, or undefined where we cannot tell (strong Kleene logic). */
export type Truth = boolean | undefined;

const deepest = 400;

/** Values of which answers are kept. */
const mostKnown = 10_000;

export function every<Item>(items: Iterable<Item>, test: (item: Item) => Truth): Truth {
  let truth: Truth = true;
  for (const item of items) {
    const one = test(item);
    if (one === false) return false;
    if (one === undefined) truth = undefined;
  }
  return truth;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Between how many and how many of the items pass. */
export function tally<Item>(items: Iterable<Item>, test: (item: Item) => Truth) {
  let [least, most] = [0, 0];
  for (const item of items) {
    const one = test(item);
    if (one !== false) most += 1;
    if (one === true) least += 1;
  }
  return { least, most };
}

function within({ least, most }: { least: number; most: number }, min: number, max: number): Truth {
  if (least > max || most < min) return false;
  return least >= min && most <= max ? true : undefined;
}

/** Tests values against formulas: our own small validator, exact where Ajv rounds. */
export class Evaluator {
  readonly #opener: Opener;
  readonly #automaton: Automaton;
  readonly #budget: Budget;
  readonly #known = new Map<JsonValue, Map<SchemaNode, Truth>>();
  #depth = 0;

  constructor(opener: Opener, automaton: Automaton) {
    this.#opener = opener;
    this.#automaton = automaton;
    this.#budget = opener.languages.budget;
  }

  /** Begins a new question. What is known of a value stays, as questions come back to its parts. */
  reset(): void {
    this.#depth = 0;
    if (this.#known.size > mostKnown) this.#known.clear();
  }

  test(value: JsonValue, it: Formula): Truth {
    this.#budget.spend();
    if (this.#depth > deepest) throw new LimitReached("schemas or values nested too deeply");
    this.#depth += 1;
    const truth = this.#test(value, it);
    this.#depth -= 1;
    return truth;
  }

  #test(value: JsonValue, it: Formula): Truth {
    switch (it.op) {
      case "always":
        return true;
      case "never":
        return false;
      case "schema": {
        const truth = this.#testSchema(value, it.node);
        return it.holds ? truth : not(truth);
      }
      case "documented": {
        const truth = this.test(value, this.#opener.describer.open(it.place));
        return it.holds ? truth : not(truth);
      }
      case "all":
        return every(it.parts, (part) => this.test(value, part));
      case "any":
        return not(every(it.parts, (part) => not(this.test(value, part))));
      case "kinds":
        return (it.mask & maskOf(kindOf(value))) !== 0;
      case "among":
        return it.values.has(canonical(value)) === it.holds;
      case "atMostOne":
        return within(
          tally(it.parts, (part) => this.test(value, part)),
          0,
          1,
        );
      case "atLeastTwo":
        return within(
          tally(it.parts, (part) => this.test(value, part)),
          2,
          Infinity,
        );
      case "fact":
        return this.#testFact(value, it.fact);
      case "unclear":
        return undefined;
    }
  }

  /** Remembered, since a schema can be applied to one value along very many ways. */
  #testSchema(value: JsonValue, node: SchemaNode): Truth {
    const known = this.#known.get(value) ?? new Map<SchemaNode, Truth>();
    this.#known.set(value, known);
    if (!known.has(node)) known.set(node, this.test(value, this.#opener.open(node)));
    return known.get(node);
  }

  #testFact(value: JsonValue, it: Fact): Truth {
    if (it.kind === "number") return typeof value !== "number" || testNumber(value, it);
    if (it.kind === "string") return typeof value !== "string" || this.#testString(value, it);
    if (value === null || typeof value !== "object") return true;
    if (isJsonArray(value)) return it.kind !== "array" || this.#testArray(value, it);
    return it.kind !== "object" || this.#testObject(value, it);
  }

  #testString(value: string, it: StringFact): Truth {
    switch (it.fact) {
      case "length": {
        const length = Array.from(value).length;
        return length >= it.min && length <= it.max;
      }
      case "language":
        return this.#automaton.matches(it.term, value) === it.holds;
      case "predicate": {
        const truth = it.predicate.test(value);
        return it.holds ? truth : not(truth);
      }
    }
  }

  #testArray(value: readonly JsonValue[], it: ArrayFact): Truth {
    switch (it.fact) {
      case "length":
        return value.length >= it.min && value.length <= it.max;
      case "each":
        return every(value.slice(it.from, it.to), (item) => this.test(item, it.formula));
      case "count":
        return within(
          tally(value.slice(it.from, it.to), (item) => this.test(item, it.formula)),
          it.min,
          it.max,
        );
      case "unique":
        return (new Set(value.map(canonical)).size === value.length) === it.holds;
    }
  }

  #testObject(value: JsonObject, it: ObjectFact): Truth {
    if (it.fact === "size") {
      const size = Object.keys(value).length;
      return size >= it.min && size <= it.max;
    }
    const names = it.keys.negated ? Object.keys(value) : this.#candidates(value, it.keys);
    const spoiled = every(names, (name) => {
      const belongs = this.hasKey(it.keys, name);
      if (belongs === false) return true;
      const member = this.test(value[name] ?? null, it.formula);
      const passes = it.fact === "each" ? member : not(member);
      return passes === true || belongs === true ? passes : undefined;
    });
    return it.fact === "each" ? spoiled : not(spoiled);
  }

  /** Most key sets are a single name; then the other members need no look. */
  #candidates(value: JsonObject, keys: KeySet): readonly string[] {
    if (keys.patterns.length > 0 || keys.described !== undefined) return Object.keys(value);
    return [...keys.names].filter((name) => Object.hasOwn(value, name));
  }

  hasKey(keys: KeySet, name: string): Truth {
    if (keys.names.has(name)) return !keys.negated;
    if (keys.patterns.some((term) => this.#automaton.matches(term, name))) return !keys.negated;
    const described = keys.described === undefined ? false : this.test(name, keys.described);
    return keys.negated ? not(described) : described;
  }
}

export function testNumber(value: number, it: NumberFact): boolean {
  const exact = fromNumber(value);
  if (exact === undefined) return false;
  if (it.fact === "multiple") return isMultipleOf(exact, it.of) === it.holds;
  if (it.low !== undefined) {
    const order = compare(exact, it.low.value);
    if (order < 0 || (order === 0 && it.low.open)) return false;
  }
  if (it.high !== undefined) {
    const order = compare(exact, it.high.value);
    if (order > 0 || (order === 0 && it.high.open)) return false;
  }
  return true;
}
