import { all, any, fact, unclear, type Formula } from "../formula/index.ts";
import { evaluatedBy, UnclearEvaluation, type ContextOf, type Evaluated } from "./evaluation.ts";
import type { KeywordContext } from "./keyword.ts";
import { eachMember } from "./objects.ts";

/** `unevaluatedProperties` and `unevaluatedItems`, told apart by what the value fits. */
export function unevaluatedKeywords(
  context: KeywordContext,
  contextOf: ContextOf,
): readonly Formula[] {
  const { unevaluatedProperties: members, unevaluatedItems: items, ...others } = context.schema;
  if (members === undefined && items === undefined) return [];
  try {
    const cases = evaluatedBy({ ...context, schema: others }, contextOf);
    return [
      ...(members === undefined ? [] : [inEachCase(cases, otherMembers(context.sub(members)))]),
      ...(items === undefined ? [] : [inEachCase(cases, otherItems(context.sub(items)))]),
    ];
  } catch (error) {
    if (error instanceof UnclearEvaluation) return [unclear(error.message)];
    throw error;
  }
}

function inEachCase(
  cases: readonly Evaluated[],
  claim: (one: Evaluated) => readonly Formula[],
): Formula {
  return any(cases.map((one) => all([...one.when, ...claim(one)])));
}

function otherMembers(member: Formula) {
  return ({ allNames, names, patterns }: Evaluated): readonly Formula[] =>
    allNames ? [] : [eachMember({ names, patterns, negated: true }, member)];
}

function otherItems(item: Formula) {
  return ({ upTo: from, containing }: Evaluated): readonly Formula[] => {
    if (from === Infinity) return [];
    const formula = any([item, ...containing]);
    return [fact({ kind: "array", fact: "each", from, to: Infinity, formula })];
  };
}
