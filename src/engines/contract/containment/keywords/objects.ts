import {
  always,
  any,
  fact,
  keyNamed,
  keysMatching,
  negate,
  never,
  unclear,
  type Formula,
  type KeySet,
} from "../formula/index.ts";
import { isObject } from "../json.ts";
import type { Term } from "../language/term.ts";
import { countOf, isStringList, malformed, type KeywordContext } from "./keyword.ts";

/** `properties` and its kin, `propertyNames`, `required`, sizes and `dependentRequired`. */
export function objectKeywords(context: KeywordContext): readonly Formula[] {
  const { schema } = context;
  const formulas = [...memberKeywords(context), ...dependentRequired(schema["dependentRequired"])];
  const { required } = schema;
  if (isStringList(required)) formulas.push(...required.map(has));
  else if (required !== undefined) formulas.push(malformed("required"));
  const min = countOf(context, "minProperties") ?? 0;
  const max = countOf(context, "maxProperties") ?? Infinity;
  if (min === "malformed") formulas.push(malformed("minProperties"));
  else if (min > 0) formulas.push(fact({ kind: "object", fact: "size", min, max: Infinity }));
  if (max === "malformed") formulas.push(malformed("maxProperties"));
  else if (max < Infinity) formulas.push(fact({ kind: "object", fact: "size", min: 0, max }));
  return formulas;
}

export function has(name: string): Formula {
  return fact({ kind: "object", fact: "some", keys: keyNamed(name), formula: always });
}

export function hasNot(name: string): Formula {
  return fact({ kind: "object", fact: "each", keys: keyNamed(name), formula: never });
}

export function eachMember(keys: KeySet, formula: Formula): Formula {
  return fact({ kind: "object", fact: "each", keys, formula });
}

function memberKeywords(context: KeywordContext): readonly Formula[] {
  const { schema, sub } = context;
  const { properties = {}, patternProperties = {} } = schema;
  if (!isObject(properties)) return [malformed("properties")];
  if (!isObject(patternProperties)) return [malformed("patternProperties")];
  const patterns = termsOf(context, Object.keys(patternProperties));
  const formulas: Formula[] = Object.entries(properties).map(([name, member]) =>
    eachMember(keyNamed(name), sub(member)),
  );
  for (const [source, member] of Object.entries(patternProperties)) {
    const term = patterns?.get(source);
    formulas.push(term === undefined ? unclearKeys : eachMember(keysMatching(term), sub(member)));
  }
  const { additionalProperties, propertyNames } = schema;
  if (additionalProperties !== undefined) {
    const names = new Set(Object.keys(properties));
    const others = patterns && { names, patterns: [...patterns.values()], negated: true };
    formulas.push(others ? eachMember(others, sub(additionalProperties)) : unclearKeys);
  }
  if (propertyNames !== undefined) {
    const described = negate(sub(propertyNames));
    formulas.push(eachMember({ names: new Set(), patterns: [], described, negated: false }, never));
  }
  return formulas;
}

const unclearKeys = unclear("a pattern of property names is not a regular language");

/** The languages of `patternProperties` keys; undefined when one of them has none. */
export function termsOf(
  context: KeywordContext,
  sources: readonly string[],
): ReadonlyMap<string, Term> | undefined {
  const terms = new Map<string, Term>();
  for (const source of sources) {
    const term = context.pattern(source);
    if (!("form" in term)) return undefined;
    terms.set(source, term);
  }
  return terms;
}

function dependentRequired(dependencies: unknown): readonly Formula[] {
  if (dependencies === undefined) return [];
  if (!isObject(dependencies)) return [malformed("dependentRequired")];
  return Object.entries(dependencies).flatMap(([name, others]) =>
    isStringList(others)
      ? others.map((other) => any([hasNot(name), has(other)]))
      : [malformed("dependentRequired")],
  );
}
