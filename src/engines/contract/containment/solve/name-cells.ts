import { Unreachable } from "../budget.ts";
import type { KeySet } from "../formula/index.ts";
import type { Opener } from "../keywords/opener.ts";
import { languageOfFormula } from "../language/described.ts";
import type { Automaton } from "../language/derivative.ts";
import type { Term } from "../language/term.ts";
import { shortestWord, someWords } from "../language/words.ts";
import type { ObjectSet } from "./object-set.ts";

const mostPatterns = 10;

/**
 * The names that a set of facts does not list, split into cells within which all names are
 * alike: no fact tells two names of one cell apart.
 */
export class NameCells {
  readonly #automaton: Automaton;
  readonly #set: ObjectSet;
  readonly #cells: readonly Term[];

  constructor(set: ObjectSet, opener: Opener, automaton: Automaton) {
    this.#set = set;
    this.#automaton = automaton;
    const patterns = new Set<Term>();
    for (const { keys } of [...set.wide, ...set.somewhere]) {
      const term = unlistedOf(keys, opener);
      if (term.form !== "nothing") patterns.add(term);
    }
    if (patterns.size > mostPatterns) throw new Unreachable("too many patterns of names");
    this.#cells = this.#split([...patterns]);
  }

  /** One unused name of each cell that has one left. */
  *fresh(used: ReadonlySet<string>): Generator<string> {
    for (const cell of this.#cells) {
      const name = this.#freshIn(cell, used);
      if (name !== undefined) yield name;
    }
  }

  #split(patterns: readonly Term[]): readonly Term[] {
    const { languages } = this.#automaton;
    let cells: readonly Term[] = [languages.everything];
    for (const pattern of patterns) {
      cells = cells
        .flatMap((cell) => [
          languages.both([cell, languages.not(pattern)]),
          languages.both([cell, pattern]),
        ])
        .filter((cell) => shortestWord(this.#automaton, cell, anyLength) !== undefined);
    }
    return cells.map((cell) => this.#withoutListed(cell));
  }

  #withoutListed(cell: Term): Term {
    const { languages } = this.#automaton;
    if (cell === languages.everything) return cell;
    const listed = [...this.#set.names].filter((name) => this.#automaton.matches(cell, name));
    const literals = languages.either(listed.map((name) => languages.literal(name)));
    return languages.both([cell, languages.not(literals)]);
  }

  #freshIn(cell: Term, used: ReadonlySet<string>): string | undefined {
    const free = (name: string) => !used.has(name) && !this.#set.names.has(name);
    if (cell === this.#automaton.languages.everything) return firstLetters(free);
    const first = shortestWord(this.#automaton, cell, anyLength);
    if (first === undefined || free(first)) return first;
    const { words, complete } = someWords(this.#automaton, cell, used.size + 1);
    const name = words.find(free);
    if (name === undefined && !complete) throw new Unreachable("too many names to list");
    return name;
  }
}

const anyLength = { min: 0, max: Infinity };

/** The names of the set that no list of names gives or takes away. */
function unlistedOf(keys: KeySet, opener: Opener): Term {
  const described = keys.described === undefined ? [] : [languageOfFormula(opener, keys.described)];
  return opener.languages.either([...keys.patterns, ...described]);
}

/** The first of a, b … z, aa, ab … that passes. */
function firstLetters(test: (name: string) => boolean): string {
  for (let index = 0; ; index += 1) {
    let name = "";
    for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
      name = String.fromCharCode(97 + (rest % 26)) + name;
    }
    if (test(name)) return name;
  }
}
