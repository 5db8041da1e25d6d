import { always, type Formula } from "../formula/index.ts";
import { isObject } from "../json.ts";
import type { Term } from "../language/term.ts";
import type { SchemaNode } from "../universe.ts";
import { has, hasNot, termsOf } from "./objects.ts";
import type { KeywordContext } from "./keyword.ts";

/** The members and items that a schema has looked at, where `when` holds of the value. */
export interface Evaluated {
  readonly when: readonly Formula[];
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly Term[];
  readonly allNames: boolean;
  readonly upTo: number;
  readonly containing: readonly Formula[];
}

export type ContextOf = (node: SchemaNode) => KeywordContext;

const mostCases = 256;
const deepest = 100;
const nothing: Evaluated = {
  when: [],
  names: new Set(),
  patterns: [],
  allNames: false,
  upTo: 0,
  containing: [],
};

/** Thrown where the cases are too many, or their names no regular language. */
export class UnclearEvaluation extends Error {
  override readonly name = "UnclearEvaluation";
}

/**
 * Which members and items a valid value has had evaluated (JSON Schema Core, 11), case by case:
 * the cases exclude each other and cover every value that the schema accepts.
 */
export function evaluatedBy(
  context: KeywordContext,
  contextOf: ContextOf,
  depth = 0,
): readonly Evaluated[] {
  if (depth > deepest) throw new UnclearEvaluation("schemas nested too deeply");
  const { schema } = context;
  const casesOf = (it: Formula): readonly Evaluated[] =>
    it.op === "schema" ? evaluatedBy(contextOf(it.node), contextOf, depth + 1) : [nothing];
  const certain: Formula[] = [];
  const { $ref: reference, allOf, anyOf, oneOf } = schema;
  if (typeof reference === "string") {
    certain.push(context.node.space.resolve(reference, context.node.document) ?? always);
  }
  certain.push(...listOf(allOf).map(context.sub));
  let cases: readonly Evaluated[] = [ownEvaluation(context)];
  for (const part of certain) cases = cross(cases, casesOf(part));
  for (const part of [anyOf, oneOf].flatMap(listOf)) {
    cases = cross(cases, branch(context.sub(part), casesOf));
  }
  if (schema["if"] !== undefined) cases = cross(cases, conditional(context, casesOf));
  if (isObject(schema["dependentSchemas"])) {
    for (const [name, needed] of Object.entries(schema["dependentSchemas"])) {
      const present = casesOf(context.sub(needed));
      if (present.some(looksAtSomething)) {
        cases = cross(cases, [
          ...present.map((one) => ({ ...one, when: [has(name), ...one.when] })),
          { ...nothing, when: [hasNot(name)] },
        ]);
      }
    }
  }
  return cases;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function looksAtSomething(it: Evaluated): boolean {
  return (
    it.allNames || it.upTo > 0 || it.names.size + it.patterns.length + it.containing.length > 0
  );
}

function branch(it: Formula, casesOf: (it: Formula) => readonly Evaluated[]): readonly Evaluated[] {
  const cases = casesOf(it);
  if (it.op !== "schema" || !cases.some(looksAtSomething)) return [nothing];
  return [
    ...cases.map((one) => ({ ...one, when: [it, ...one.when] })),
    { ...nothing, when: [it.node.fails] },
  ];
}

function conditional(
  { schema, sub }: KeywordContext,
  casesOf: (it: Formula) => readonly Evaluated[],
): readonly Evaluated[] {
  const condition = sub(schema["if"]);
  const met = cross(casesOf(condition), casesOf(sub(schema["then"] ?? true)));
  const unmet = casesOf(sub(schema["else"] ?? true));
  if (condition.op === "always") return met;
  if (condition.op !== "schema") return unmet;
  if (![...met, ...unmet].some(looksAtSomething)) return [nothing];
  return [
    ...met.map((one) => ({ ...one, when: [condition, ...one.when] })),
    ...unmet.map((one) => ({ ...one, when: [condition.node.fails, ...one.when] })),
  ];
}

function cross(left: readonly Evaluated[], right: readonly Evaluated[]): readonly Evaluated[] {
  if (left.length * right.length > mostCases) {
    throw new UnclearEvaluation("too many cases of what is evaluated");
  }
  return left.flatMap((a) =>
    right.map((b) => ({
      when: [...a.when, ...b.when],
      names: new Set([...a.names, ...b.names]),
      patterns: [...a.patterns, ...b.patterns],
      allNames: a.allNames || b.allNames,
      upTo: Math.max(a.upTo, b.upTo),
      containing: [...a.containing, ...b.containing],
    })),
  );
}

function ownEvaluation(context: KeywordContext): Evaluated {
  const { schema, sub } = context;
  const { properties, patternProperties, prefixItems } = schema;
  const terms = termsOf(context, isObject(patternProperties) ? Object.keys(patternProperties) : []);
  if (terms === undefined) throw new UnclearEvaluation("a pattern is not a regular language");
  const everyItem = schema["items"] !== undefined || schema["unevaluatedItems"] !== undefined;
  const prefix = Array.isArray(prefixItems) ? prefixItems.length : 0;
  return {
    when: [],
    names: new Set(isObject(properties) ? Object.keys(properties) : []),
    patterns: [...terms.values()],
    allNames:
      schema["additionalProperties"] !== undefined || schema["unevaluatedProperties"] !== undefined,
    upTo: everyItem ? Infinity : prefix,
    containing: schema["contains"] === undefined ? [] : [sub(schema["contains"])],
  };
}
