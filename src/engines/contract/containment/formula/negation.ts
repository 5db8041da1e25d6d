import { allKinds } from "../json.ts";
import {
  all,
  always,
  any,
  fact,
  formula,
  isOfKind,
  never,
  ofKinds,
  type Fact,
  type Formula,
} from "./formula.ts";

const negations = new WeakMap<Formula, Formula>();

/** Holds for exactly the values for which `it` does not; the negation of `unclear` is unclear. */
export function negate(it: Formula): Formula {
  const known = negations.get(it);
  if (known !== undefined) return known;
  const result = negateOnce(it);
  negations.set(it, result);
  negations.set(result, it);
  return result;
}

function negateOnce(it: Formula): Formula {
  switch (it.op) {
    case "always":
      return never;
    case "never":
      return always;
    case "schema":
      return it.holds ? it.node.fails : it.node.holds;
    case "documented":
      return it.holds ? it.place.fails : it.place.holds;
    case "all":
      return any(it.parts.map(negate));
    case "any":
      return all(it.parts.map(negate));
    case "kinds":
      return ofKinds(allKinds & ~it.mask);
    case "fact":
      return all([isOfKind(it.fact.kind), any(oppositesOf(it.fact).map(fact))]);
    case "among":
      return formula({ ...it, holds: !it.holds });
    case "atMostOne":
      return formula({ op: "atLeastTwo", parts: it.parts });
    case "atLeastTwo":
      return formula({ op: "atMostOne", parts: it.parts });
    case "unclear":
      return it;
  }
}

/** Facts of which at least one is true of a value of that kind exactly when `it` is not. */
function oppositesOf(it: Fact): readonly Fact[] {
  switch (it.fact) {
    case "range":
      return [
        ...(it.low === undefined
          ? []
          : [{ kind: it.kind, fact: it.fact, high: { ...it.low, open: !it.low.open } }]),
        ...(it.high === undefined
          ? []
          : [{ kind: it.kind, fact: it.fact, low: { ...it.high, open: !it.high.open } }]),
      ];
    case "count":
      // A count over one position says that it is there and fits.
      if (it.to < Infinity) return [{ ...it, fact: "each", formula: negate(it.formula) }];
      return outside(it);
    case "length":
    case "size":
      return outside(it);
    case "multiple":
    case "unique":
    case "language":
    case "predicate":
      return [{ ...it, holds: !it.holds }];
    case "each":
      return it.kind === "array"
        ? [{ ...it, fact: "count", formula: negate(it.formula), min: 1, max: Infinity }]
        : [{ ...it, fact: "some", formula: negate(it.formula) }];
    case "some":
      return [{ ...it, fact: "each", formula: negate(it.formula) }];
  }
}

function outside<Counted extends { readonly min: number; readonly max: number }>(
  it: Counted,
): readonly Counted[] {
  const fewer = it.min > 0 ? [{ ...it, min: 0, max: it.min - 1 }] : [];
  const more = it.max < Infinity ? [{ ...it, min: it.max + 1, max: Infinity }] : [];
  return [...fewer, ...more];
}
