import { Budget, LimitReached } from "./budget.ts";
import { Evaluator, type Truth } from "./evaluate.ts";
import { Formats } from "./formats.ts";
import { all, always, negate, type Formula } from "./formula/index.ts";
import type { JsonValue } from "./json.ts";
import { Opener } from "./keywords/opener.ts";
import { Automaton } from "./language/derivative.ts";
import { Languages } from "./language/languages.ts";
import { SameSchemas } from "./same.ts";
import { Solver } from "./solve/solver.ts";
import { unknown } from "./solve/outcome.ts";
import { SchemaSpace, type SharedNodes, type Universe } from "./universe.ts";
import { poolOf } from "./witness/pool.ts";
import { Validator } from "./witness/validator.ts";

export type Answer =
  | { readonly kind: "contained" }
  | { readonly kind: "not-contained"; readonly witness: JsonValue }
  | { readonly kind: "undecided"; readonly reason: string };

export interface ContainmentOptions {
  /** Steps that one question may take; a count, so that the answer is the same everywhere. */
  readonly budget?: number;
  /** Whether `format` refuses values, as OpenAPI means it, or only annotates, as 2020-12 does. */
  readonly formats?: "assertion" | "annotation";
}

/**
 * Which values of the first schema are meant. `open`: all that it accepts. `documented`: of these
 * the ones in which each member of each object is described, save in free-form objects.
 */
export type Reading = "open" | "documented";

/** Is there a value of `sub`, described where that is asked, that is none of `sup`? */
interface Question {
  readonly sub: Formula;
  readonly described: Formula;
  readonly sup: Formula;
  /** What the value must fit besides, without being documented by it. */
  readonly region: Formula;
}

const defaultBudget = 400_000;
const mostFromPool = 20;

/** Answers whether all values of one schema are values of another. */
export class Containment {
  readonly #sub: SchemaSpace;
  readonly #sup: SchemaSpace;
  readonly #budget: Budget;
  readonly #opener: Opener;
  readonly #evaluator: Evaluator;
  readonly #solver: Solver;
  readonly #validator: Validator;
  readonly #answers = new Map<string, Answer>();

  constructor(sub: Universe, sup: Universe, options: ContainmentOptions = {}) {
    const shared: SharedNodes = new Map();
    this.#sub = new SchemaSpace(sub, shared);
    this.#sup = sup === sub ? this.#sub : new SchemaSpace(sup, shared);
    this.#budget = new Budget(options.budget ?? defaultBudget);
    const asserting = options.formats === "assertion";
    const languages = new Languages(this.#budget);
    const automaton = new Automaton(languages);
    const opener = new Opener(automaton, asserting ? new Formats(languages) : undefined);
    this.#opener = opener;
    this.#evaluator = new Evaluator(opener, automaton);
    const knowledge = { opener, same: new SameSchemas(this.#budget) };
    this.#solver = new Solver(knowledge, automaton, this.#evaluator);
    this.#validator = new Validator(languages, asserting);
  }

  /**
   * Is every instance of the first schema an instance of the second? "contained" is proved.
   * "not-contained" comes with an instance of the first that the second refuses, on which Ajv
   * agrees. The schemas are parts of the universes' documents. With `within` only instances are
   * asked about that fit that schema too.
   */
  decide(
    subSchema: unknown,
    supSchema: unknown,
    reading: Reading = "open",
    within: unknown = true,
  ): Answer {
    const sub = this.#sub.formulaOfRoot(subSchema);
    const sup = this.#sup.formulaOfRoot(supSchema);
    const described = this.#described(sub, reading);
    const region = this.#sub.formulaOfRoot(within);
    const key = [sub, sup, described, region].map(({ id }) => id).join(" ");
    const answer = this.#answers.get(key) ?? this.#decide({ sub, sup, described, region });
    this.#answers.set(key, answer);
    return answer;
  }

  /**
   * Whether a value shows that the first schema is not contained; undefined where our evaluation
   * cannot tell. Ajv is not asked.
   */
  separates(
    subSchema: unknown,
    supSchema: unknown,
    value: JsonValue,
    reading: Reading = "open",
  ): Truth {
    const sub = this.#sub.formulaOfRoot(subSchema);
    const sup = this.#sup.formulaOfRoot(supSchema);
    const wanted = all([sub, this.#described(sub, reading), negate(sup)]);
    return this.#bounded(
      () => this.#evaluator.test(value, wanted),
      () => undefined,
    );
  }

  #described(sub: Formula, reading: Reading): Formula {
    if (reading === "open" || sub.op !== "schema") return always;
    return this.#opener.describer.described([sub.node]);
  }

  #decide(question: Question): Answer {
    const { sub, sup, described, region } = question;
    const wanted = [sub, described, region, negate(sup)];
    const outcome = this.#bounded(() => this.#solver.ask(wanted), unknown);
    if (outcome.found === "none") return { kind: "contained" };
    const first = outcome.found === "some" ? outcome.value : outcome.candidate;
    if (first !== undefined && this.#isWitness(sub, sup, first)) {
      return { kind: "not-contained", witness: first };
    }
    const reason =
      outcome.found === "some" ? "the validator does not confirm the witness" : outcome.reason;
    return this.#fromPool(question) ?? { kind: "undecided", reason };
  }

  /** Runs with a full budget, and gives up in good order where that or the stack runs out. */
  #bounded<Result>(run: () => Result, giveUp: (reason: string) => Result): Result {
    this.#budget.refill();
    this.#evaluator.reset();
    try {
      return run();
    } catch (error) {
      if (!(error instanceof LimitReached || error instanceof RangeError)) throw error;
      this.#solver.reset();
      return giveUp(error.message);
    }
  }

  #isWitness(sub: Formula, sup: Formula, value: JsonValue): boolean {
    return this.#accepts(sub, value) === true && this.#accepts(sup, value) === false;
  }

  #accepts(it: Formula, value: JsonValue): boolean | undefined {
    if (it.op === "always" || it.op === "never") return it.op === "always";
    if (it.op !== "schema") return undefined;
    this.#budget.refill();
    return this.#validator.accepts(it.node, value);
  }

  /** The last resort: values that are at hand, of which our evaluation leaves a few. */
  #fromPool({ sub, sup, described, region }: Question): Answer | undefined {
    const roots = [sub, sup].flatMap((it) => (it.op === "schema" ? [it.node] : []));
    const possible: JsonValue[] = [];
    this.#bounded(() => {
      for (const value of poolOf(roots)) {
        if (this.#evaluator.test(value, all([sub, described, region])) === false) continue;
        if (this.#evaluator.test(value, sup) !== true) possible.push(value);
      }
    }, noResult);
    const witness = possible
      .slice(0, mostFromPool)
      .find((value) => this.#isWitness(sub, sup, value));
    return witness === undefined ? undefined : { kind: "not-contained", witness };
  }
}

function noResult(): void {
  // What was found before the budget ran out is still worth a try.
}
