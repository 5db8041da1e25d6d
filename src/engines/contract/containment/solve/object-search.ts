import type { Evaluator } from "../evaluate.ts";
import type { Formula, ObjectFact } from "../formula/index.ts";
import type { JsonValue } from "../json.ts";
import type { Opener } from "../keywords/opener.ts";
import type { Automaton } from "../language/derivative.ts";
import { NameCells } from "./name-cells.ts";
import { gather, memberFormulas, type ObjectSet } from "./object-set.ts";
import { none, some, unknown, type Ask, type Outcome } from "./outcome.ts";

type Members = ReadonlyMap<string, readonly Formula[]>;

const mostMembers = 2000;

/** Looks for an object for which all facts hold, with as few members as possible. */
export class ObjectSearch {
  readonly #set: ObjectSet;
  readonly #opener: Opener;
  readonly #automaton: Automaton;
  readonly #evaluator: Evaluator;
  readonly #ask: Ask;
  #cells: NameCells | undefined;

  constructor(
    facts: readonly ObjectFact[],
    opener: Opener,
    automaton: Automaton,
    evaluator: Evaluator,
    ask: Ask,
  ) {
    this.#set = gather(facts);
    this.#opener = opener;
    this.#automaton = automaton;
    this.#evaluator = evaluator;
    this.#ask = ask;
  }

  /** Throws Unreachable or UnsupportedPattern where names cannot be told apart. */
  find(): Outcome {
    const { min, max, required } = this.#set;
    if (min > max || required.size > max) return none;
    return this.#place(0, required);
  }

  #place(index: number, members: Members): Outcome {
    this.#opener.languages.budget.spend();
    const fact = this.#set.somewhere[index];
    if (fact === undefined) return this.#complete(members);
    let result: Outcome = none;
    for (const name of this.#candidates(members)) {
      const belongs = this.#evaluator.hasKey(fact.keys, name);
      if (belongs === false) continue;
      if (!members.has(name) && members.size >= this.#set.max) continue;
      const formulas = [fact.formula, ...(members.get(name) ?? [])];
      const member = this.#member(name, formulas);
      if (member.found === "none") continue;
      const outcome =
        member.found === "unknown" || belongs === undefined
          ? unknown("a member of an object is undecided")
          : this.#place(index + 1, new Map([...members, [name, formulas]]));
      if (outcome.found === "some") return outcome;
      if (outcome.found === "unknown") result = outcome;
    }
    return result;
  }

  /** Members there are already, then listed names, then one new name of each kind. */
  *#candidates(members: Members): Generator<string> {
    yield* members.keys();
    for (const name of this.#set.names) if (!members.has(name)) yield name;
    yield* this.#fresh(members);
  }

  #fresh(members: Members): Generator<string> {
    this.#cells ??= new NameCells(this.#set, this.#opener, this.#automaton);
    return this.#cells.fresh(new Set(members.keys()));
  }

  #member(name: string, formulas: readonly Formula[]): Outcome {
    const common = memberFormulas(this.#set, name, this.#evaluator);
    if (common === undefined) return unknown("which facts concern a member is undecided");
    return this.#ask([...common, ...formulas]);
  }

  #complete(members: Members): Outcome {
    const values = new Map<string, JsonValue>();
    let undecided: string | undefined;
    for (const [name, formulas] of [...members].reverse()) {
      const member = this.#member(name, formulas);
      if (member.found === "none") return none;
      if (member.found === "some") values.set(name, member.value);
      else undecided ??= member.reason;
    }
    if (undecided !== undefined) return unknown(undecided);
    if (this.#set.min > mostMembers) return unknown("an object with very many members");
    return this.#fill(values);
  }

  /** Adds optional members until there are enough. */
  #fill(values: Map<string, JsonValue>): Outcome {
    const undecided = new Set<string>();
    const offer = (name: string) => {
      const member = values.has(name) ? none : this.#member(name, []);
      if (member.found === "some") values.set(name, member.value);
      if (member.found === "unknown") undecided.add(member.reason);
    };
    const { min, names } = this.#set;
    for (const name of names) if (values.size < min) offer(name);
    while (values.size < min) {
      const before = values.size;
      const used = new Map([...values.keys()].map((name) => [name, []]));
      for (const name of this.#fresh(used)) if (values.size < min) offer(name);
      if (values.size === before) {
        const [reason] = undecided;
        return reason === undefined ? none : unknown(reason);
      }
    }
    return some(Object.fromEntries(values));
  }
}
