import type { Schema, TypeName } from "../../lift/schema.ts";
import { type Conjunction, expand, type Resolve } from "../expand.ts";
import { all, isNothing, typesOf, valuesOf } from "../read.ts";
import { arrayCandidates } from "./arrays.ts";
import { conditionals } from "./conditionals.ts";
import { fits } from "./fits.ts";
import { numberCandidates } from "./numbers.ts";
import { objectCandidates } from "./objects.ts";
import { stringCandidates } from "./strings.ts";

/** Makes values for some schemas at once; smallest first, likely but not certain to be valid. */
export type Sampler = (schemas: readonly Schema[], depth: number) => Generator;

/** A value nests no deeper than this; recursion that needs more has no small value. */
const maxDepth = 24;

/** Schemas looked at for one call; a count, so that equal input gives equal output. */
const defaultBudget = 3_000;

/** Per place, so that one wide choice cannot use up everything. */
const perChoice = 4;

export function createSampler(resolve: Resolve, budget = defaultBudget): Sampler {
  let left = budget;

  function* sample(schemas: readonly Schema[], depth: number): Generator {
    left -= 1;
    if (left < 0 || depth > maxDepth) return;
    const conjunction = expand(resolve, schemas);
    if (conjunction.nodes.some(isNothing)) return;
    const members = openChoice(conjunction);
    if (members === undefined) yield* byType(conjunction, depth);
    else
      for (const member of members) yield* first(sample([...schemas, ...member], depth), perChoice);
  }

  function* byType(conjunction: Conjunction, depth: number): Generator {
    const values = valuesOf(conjunction);
    if (values !== undefined) {
      yield* values.filter((value) => fits(conjunction, value));
      return;
    }
    for (const type of preferred(conjunction)) {
      for (const value of ofType(type, conjunction, depth)) {
        if (fits(conjunction, value)) yield value;
      }
    }
  }

  function ofType(type: TypeName, conjunction: Conjunction, depth: number): Iterable<unknown> {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [false, true];
      case "integer":
      case "number":
        return numberCandidates(conjunction);
      case "string":
        return stringCandidates(conjunction);
      case "array":
        return arrayCandidates(conjunction, (inner) => sample(inner, depth + 1));
      case "object":
        return objectCandidates(conjunction, (inner) => sample(inner, depth + 1));
    }
  }

  return sample;
}

/** The alternatives of the first choice that is not made yet. */
function openChoice(conjunction: Conjunction): readonly (readonly Schema[])[] | undefined {
  const [choice] = conjunction.choices;
  if (choice !== undefined) return choice.members.map((member) => [member]);
  return conditionals(conjunction);
}

const objectKeywords = [
  ...["properties", "required", "additionalProperties", "patternProperties", "minProperties"],
  ...["propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties"],
];
const arrayKeywords = ["items", "prefixItems", "minItems", "contains", "uniqueItems", "maxItems"];

/** The types that are left, those first of which the schemas speak. */
function preferred(conjunction: Conjunction): TypeName[] {
  const types = typesOf(conjunction);
  const speaks = (keywords: readonly string[]) =>
    keywords.some((keyword) => all(conjunction, keyword).length > 0);
  const order: TypeName[] = [
    "string",
    types.has("number") ? "number" : "integer",
    "boolean",
    "null",
  ];
  if (speaks(arrayKeywords)) order.unshift("array");
  if (speaks(objectKeywords)) order.unshift("object");
  return [...new Set<TypeName>([...order, "array", "object"])].filter((type) => types.has(type));
}

export function* first<T>(values: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const value of values) {
    yield value;
    taken += 1;
    if (taken >= count) return;
  }
}
