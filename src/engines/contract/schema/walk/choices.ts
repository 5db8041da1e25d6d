import { canonical, own, sameJson } from "../../json.ts";
import type { Schema, TypeName } from "../../lift/schema.ts";
import { type Choice, type Conjunction, expand, type Resolve } from "../expand.ts";
import { documented, typesOf, valuesOf } from "../read.ts";
import type { SchemaPair } from "./pair.ts";
import { settle } from "./settle.ts";

/** The members of two choices that mean the same, by what is most telling first. */
export function matchMembers(
  resolve: Resolve,
  sent: readonly Schema[],
  read: readonly Schema[],
): ReadonlyMap<Schema, Schema> {
  const matched = new Map<Schema, Schema>();
  const taken = new Set<Schema>();
  const pair = (same: (left: Schema, right: Schema) => boolean) => {
    for (const left of sent) {
      if (matched.has(left)) continue;
      const right = read.find((other) => !taken.has(other) && same(left, other));
      if (right === undefined) continue;
      matched.set(left, right);
      taken.add(right);
    }
  };
  pair((left, right) => left["$ref"] !== undefined && left["$ref"] === right["$ref"]);
  const about = memo((schema) => facts(resolve, schema));
  pair((left, right) => sameTag(about(left).tag, about(right).tag));
  pair((left, right) => about(left).text === about(right).text);
  pair((left, right) => about(left).summary === about(right).summary);
  pair(
    (left, right) => sent.indexOf(left) === read.indexOf(right) && meet(about(left), about(right)),
  );
  pair((left, right) => meet(about(left), about(right)));
  return matched;
}

/** The reader's choice that shares most members with the sender's, and which ones they are. */
export function twinOf(
  { read, resolve }: SchemaPair,
  choice: Choice,
): { twin: Choice | undefined; matched: ReadonlyMap<Schema, Schema> } {
  let best: { twin: Choice | undefined; matched: ReadonlyMap<Schema, Schema> } = {
    twin: undefined,
    matched: new Map(),
  };
  for (const twin of read.choices) {
    const matched = matchMembers(resolve, choice.members, twin.members);
    if (matched.size > best.matched.size) best = { twin, matched };
  }
  return best;
}

function memo<T>(compute: (schema: Schema) => T): (schema: Schema) => T {
  const known = new Map<Schema, T>();
  return (schema) => {
    if (!known.has(schema)) known.set(schema, compute(schema));
    return known.get(schema) as T;
  };
}

/** A property with one value, `kind: cat`, which tells alternatives apart. */
export interface Tag {
  readonly name: string;
  readonly value: unknown;
}

export function tagOf(conjunction: Conjunction): Tag | undefined {
  for (const [name, schemas] of documented(conjunction)) {
    const values = valuesOf({ nodes: schemas, choices: [] });
    if (values?.length === 1) return { name, value: values[0] };
  }
  return undefined;
}

function sameTag(left: Tag | undefined, right: Tag | undefined): boolean {
  return left !== undefined && right !== undefined && sameJson(left, right);
}

/** Types, property names and values: enough to know a member again after an edit inside of it. */
function summary(conjunction: Conjunction): string {
  const names = [...documented(conjunction).keys()].sort();
  const values = valuesOf(conjunction) ?? null;
  return JSON.stringify([[...typesOf(conjunction)], names, values]);
}

interface Facts {
  readonly tag: Tag | undefined;
  readonly text: string;
  readonly summary: string;
  readonly types: ReadonlySet<TypeName>;
}

/** What tells members apart, worked out once for each. */
function facts(resolve: Resolve, schema: Schema): Facts {
  const conjunction = expand(resolve, [schema]);
  return {
    tag: tagOf(conjunction),
    text: canonical(schema),
    summary: summary(conjunction),
    types: typesOf(conjunction),
  };
}

/** True when a value could be of both, as far as types tell. */
function meet(left: Facts, right: Facts): boolean {
  return [...left.types].some((type) => right.types.has(type));
}

/** The member of a reader's choice that the sender's schemas are meant for, if there is only one. */
export function memberFor(
  resolve: Resolve,
  sent: Conjunction,
  given: readonly Schema[],
  choice: Choice,
): Schema | undefined {
  const same = choice.members.find((member) => {
    const [target] = settle(resolve, [member]);
    return given.some((schema) => target !== undefined && sameSchema(schema, target));
  });
  if (same !== undefined) return same;
  const types = typesOf(sent);
  const possible = choice.members.filter((member) =>
    [...typesOf(expand(resolve, [member]))].some((type) => types.has(type)),
  );
  if (possible.length === 1) return possible[0];
  const tag = tagOf(sent);
  return tag === undefined
    ? undefined
    : possible.find((member) => sameTag(tagOf(expand(resolve, [member])), tag));
}

function sameSchema(left: Schema, right: Schema): boolean {
  if (own(left, "$ref") !== undefined && own(left, "$ref") === own(right, "$ref")) return true;
  return left === right || (Object.keys(left).length > 0 && sameJson(left, right));
}
