import type { Evaluator } from "../evaluate.ts";
import { singleName, type Formula, type ObjectFact } from "../formula/index.ts";

export type EachFact = Extract<ObjectFact, { fact: "each" }>;
export type SomeFact = Extract<ObjectFact, { fact: "some" }>;

/** A conjunction of facts about objects, indexed by the names that are written in it. */
export interface ObjectSet {
  readonly min: number;
  readonly max: number;
  /** Every name that some key set lists; all others are told apart by patterns only. */
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlyMap<string, readonly Formula[]>;
  /** Members that must exist somewhere in a larger set of names. */
  readonly somewhere: readonly SomeFact[];
  readonly named: ReadonlyMap<string, readonly Formula[]>;
  readonly wide: readonly EachFact[];
}

export function gather(facts: readonly ObjectFact[]): ObjectSet {
  let [min, max] = [0, Infinity];
  const names = new Set<string>();
  const required = new Map<string, readonly Formula[]>();
  const named = new Map<string, Formula[]>();
  const wide: EachFact[] = [];
  const somewhere: SomeFact[] = [];
  for (const it of facts) {
    if (it.fact === "size") {
      [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
      continue;
    }
    for (const name of it.keys.names) names.add(name);
    const name = singleName(it.keys);
    if (name === undefined) {
      if (it.fact === "each") wide.push(it);
      else somewhere.push(it);
    } else if (it.fact === "some") {
      const formulas = [...(required.get(name) ?? []), it.formula];
      // The newest condition is the likeliest to fail, so its name goes to the end.
      required.delete(name);
      required.set(name, formulas);
    } else {
      const formulas = named.get(name);
      if (formulas === undefined) named.set(name, [it.formula]);
      else formulas.push(it.formula);
    }
  }
  return { min, max, names, required, somewhere, named, wide };
}

/** What a member of that name must fit; undefined where it is not known which facts concern it. */
export function memberFormulas(
  set: ObjectSet,
  name: string,
  evaluator: Evaluator,
): readonly Formula[] | undefined {
  const formulas = [...(set.named.get(name) ?? [])];
  for (const { keys, formula } of set.wide) {
    const concerned = evaluator.hasKey(keys, name);
    if (concerned === undefined) return undefined;
    if (concerned) formulas.push(formula);
  }
  return formulas;
}
