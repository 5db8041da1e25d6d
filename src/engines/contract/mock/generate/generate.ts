import type { Schema, TypeName } from "../../lift/schema.ts";
import { type Conjunction, expand, type Resolve } from "../../schema/expand.ts";
import type { Judge } from "../../schema/judge/judge.ts";
import { all, isNothing, typesOf, valuesOf } from "../../schema/read.ts";
import { conditionals } from "../../schema/sample/conditionals.ts";
import { fits } from "../../schema/sample/fits.ts";
import { arrayFor } from "./arrays.ts";
import { objectFor } from "./objects.ts";
import { exclusiveValue } from "./exclusive.ts";
import type { Make, Place } from "./place.ts";
import { scalarFor } from "./scalars.ts";

/** Values made for one answer. A count, so that equal input gives equal output. */
const maxValues = 4_000;

/** A value nests no deeper than this. */
const maxDepth = 24;

/** After this many values only what is required is made. */
const fullValues = 1_500;

/**
 * Makes values that look real: by format, by pattern, by the property's name, by the examples that
 * schemas carry. Likely but not certain to be valid: what it makes has to be judged.
 */
export function createMaker(resolve: Resolve, judge: Judge): Make {
  let made = 0;

  const make: Make = (schemas, place) => {
    made += 1;
    if (made > maxValues || place.depth > maxDepth) return undefined;
    const conjunction = expand(resolve, schemas);
    if (conjunction.nodes.some(isNothing)) return undefined;
    const here = made > fullValues ? { ...place, full: false } : place;
    const example = exampleFor(conjunction, here, judge);
    if (example !== undefined) return example;
    const [choice] = conjunction.choices;
    if (here.exclusive && choice?.keyword === "oneOf") {
      return exclusiveValue(resolve, schemas, choice, here, make);
    }
    for (const member of branches(resolve, conjunction, here)) {
      const value = make([...schemas, ...member], { ...here, dice: here.dice.at("choice") });
      if (value !== undefined) return value;
    }
    return choicesOf(conjunction) === undefined ? ofSomeType(conjunction, here) : undefined;
  };

  function ofSomeType(conjunction: Conjunction, place: Place): unknown {
    const values = valuesOf(conjunction)?.filter((value) => fits(conjunction, value));
    if (values !== undefined) {
      const telling = values.filter((value) => value !== null);
      return place.dice.pick(telling.length > 0 ? telling : values);
    }
    for (const type of preferred(conjunction)) {
      const value = ofType(type, conjunction, place);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  function ofType(type: TypeName, conjunction: Conjunction, place: Place): unknown {
    if (type === "array") return arrayFor(resolve, conjunction, place, make);
    if (type === "object") return objectFor(resolve, conjunction, place, make);
    return scalarFor(type, conjunction, place);
  }

  return make;
}

function choicesOf(conjunction: Conjunction) {
  const [choice] = conjunction.choices;
  return choice === undefined ? conditionals(conjunction) : choice.members.map((one) => [one]);
}

/** The members of the first open choice by chance; null, and what leads back, come last. */
function branches(
  resolve: Resolve,
  conjunction: Conjunction,
  { dice, trail }: Place,
): readonly (readonly Schema[])[] {
  const members = choicesOf(conjunction);
  if (members === undefined) return [];
  const rank = (member: readonly Schema[]) => {
    const { nodes } = expand(resolve, member);
    const types = typesOf({ nodes, choices: [] });
    if (types.size === 1 && types.has("null")) return 2;
    return nodes.some((node) => trail.has(node)) ? 1 : 0;
  };
  return dice
    .shuffle(members)
    .map((member) => ({ member, rank: rank(member) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ member }) => member);
}

/** An example that the schema itself carries, where it is as described. */
function exampleFor(conjunction: Conjunction, { dice, trail }: Place, judge: Judge): unknown {
  const listed = all<readonly unknown[]>(conjunction, "examples").flatMap(({ value }) => value);
  if (listed.length === 0 || conjunction.nodes.some((node) => trail.has(node))) return undefined;
  const telling = listed.filter((value) => value !== null && !isEmpty(value));
  const from = dice.at("example").below(Math.max(1, telling.length));
  return [...telling.slice(from), ...telling.slice(0, from)].find(
    (value) =>
      fits(conjunction, value) && judge.check(conjunction.nodes, value).kind === "accepted",
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

const objectKeywords = [
  ...["properties", "required", "additionalProperties", "patternProperties", "minProperties"],
];
const arrayKeywords = ["items", "prefixItems", "minItems", "contains"];

/** The types that are left, those first of which the schemas speak, null last. */
function preferred(conjunction: Conjunction): TypeName[] {
  const types = typesOf(conjunction);
  const speaks = (keywords: readonly string[]) =>
    keywords.some((keyword) => all(conjunction, keyword).length > 0);
  const order: TypeName[] = [
    ...(speaks(objectKeywords) ? ["object" as const] : []),
    ...(speaks(arrayKeywords) ? ["array" as const] : []),
    "string",
    types.has("number") ? "number" : "integer",
    ...(["boolean", "object", "array", "null"] as const),
  ];
  return [...new Set(order)].filter((type) => types.has(type));
}
