import { all, always, any, type Formula } from "../formula/index.ts";
import type { Automaton } from "../language/derivative.ts";
import type { KeywordContext } from "../keywords/keyword.ts";
import type { SchemaNode } from "../universe.ts";
import { casesOf, type Case } from "./cases.ts";
import { documentsMembers } from "./documents-members.ts";
import { describedItems } from "./items.ts";
import { describedMembers } from "./members.ts";
import { Places, type Place } from "./place.ts";
import { speaksOfParts } from "./reach.ts";

/** What the parts of a case need to know. */
export interface Describing {
  readonly automaton: Automaton;
  readonly pattern: KeywordContext["pattern"];
  /** That a part of the value is described, by the schemas that apply to it. */
  readonly part: (certain: readonly SchemaNode[], possible: readonly SchemaNode[]) => Formula;
}

/**
 * Says of a value that it is described: each member of each object in it is one that a schema
 * which applies there names, by `properties`, by a pattern, or as any other property. Objects of
 * which no property is documented are free-form.
 *
 * Where that cannot be said exactly the formula takes more values, never fewer: a proof that all
 * described values have a property then holds all the same.
 */
export class Describer {
  readonly #describing: Describing;
  readonly #places = new Places();
  readonly #opened = new Map<Place, Formula>();

  constructor(automaton: Automaton, pattern: KeywordContext["pattern"]) {
    this.#describing = {
      automaton,
      pattern,
      part: (certain, possible) => this.described(certain, possible),
    };
  }

  described(certain: readonly SchemaNode[], possible: readonly SchemaNode[] = []): Formula {
    if (!certain.some(speaksOfParts)) return always;
    return this.#places.of(certain, possible).holds;
  }

  /** One step deep, once for each place. */
  open(place: Place): Formula {
    const known = this.#opened.get(place);
    if (known !== undefined) return known;
    const closes = documentsMembers(place);
    const cases = casesOf(place).map((one) => ({ when: one.when, said: this.#say(one, closes) }));
    // Each value is in a case, so cases that say nothing need not be told apart.
    const opened = cases.every(({ said }) => said === always)
      ? always
      : any(cases.map(({ when, said }) => all([...when, said])));
    this.#opened.set(place, opened);
    return opened;
  }

  #say(one: Case, closes: boolean): Formula {
    return all([
      ...describedMembers(one, closes, this.#describing),
      ...describedItems(one, this.#describing),
    ]);
  }
}
