import { put } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { type Conjunction, expand, type Resolve } from "../../schema/expand.ts";
import {
  all,
  documented,
  highest,
  isNothing,
  lowest,
  propertySchemas,
  requiredOf,
} from "../../schema/read.ts";
import { textFor } from "./pattern.ts";
import { type Make, type Place, within } from "./place.ts";
import { words } from "./words.ts";

/** An object with more members than this is made of its required ones only. */
const maxOptional = 120;

/** Optional members are left out below this depth. */
const maxDepth = 6;

export function objectFor(
  resolve: Resolve,
  conjunction: Conjunction,
  place: Place,
  make: Make,
): object | undefined {
  const required = new Set(requiredOf(conjunction).keys());
  const most = lowest(conjunction, "maxProperties")?.value ?? Infinity;
  const names = new Set(required);
  for (const name of optional(resolve, conjunction, place)) {
    if (names.size < most) names.add(name);
  }
  grow(conjunction, names, place);
  const built = {};
  for (const name of closure(conjunction, names)) {
    const schemas = schemasFor(conjunction, name, names);
    const value = make(schemas, within(place, name, conjunction.nodes));
    if (value !== undefined) put(built, name, value);
    else if (required.has(name)) return undefined;
  }
  return built;
}

/** Documented members that a real answer would have, without those that lead back to this object. */
function optional(resolve: Resolve, conjunction: Conjunction, place: Place): string[] {
  if (!place.full || place.depth >= maxDepth) return [];
  const above = new Set([...place.trail, ...conjunction.nodes]);
  return [...documented(conjunction)]
    .filter(([, schemas]) => !schemas.some(isNothing))
    .filter(([, schemas]) => !expand(resolve, schemas).nodes.some((node) => above.has(node)))
    .map(([name]) => name)
    .slice(0, maxOptional);
}

/** Members of a map, where that is all that the schema speaks of, and as many as are asked for. */
function grow(conjunction: Conjunction, names: Set<string>, { dice, full, depth }: Place): void {
  const least = highest(conjunction, "minProperties")?.value ?? 0;
  const most = lowest(conjunction, "maxProperties")?.value ?? Infinity;
  const patterns = all<Record<string, Schema>>(conjunction, "patternProperties").flatMap(
    ({ value }) => Object.keys(value),
  );
  const others = all<Schema>(conjunction, "additionalProperties").map(({ value }) => value);
  const closed = others.some(isNothing);
  const isMap =
    patterns.length > 0 ||
    others.some((schema) => Object.keys(schema).length > 0 && !isNothing(schema));
  const wanted = isMap && full && depth < maxDepth && names.size === 0 ? 2 : 0;
  const aim = Math.min(Math.max(least, wanted), most, maxOptional);
  for (const name of documented(conjunction).keys()) {
    if (names.size >= aim) return;
    if (!propertySchemas(conjunction, name).some(isNothing)) names.add(name);
  }
  for (let index = 0; names.size < aim && index < aim * 4; index += 1) {
    const named = dice.at(`key${index}`);
    const pattern = patterns.length === 0 ? undefined : named.pick(patterns);
    const name = pattern === undefined ? named.pick(words) : textFor(pattern, named, 0);
    if (name !== undefined && (pattern !== undefined || !closed)) names.add(name);
  }
}

/** With all that `dependentRequired` draws in. */
function closure(conjunction: Conjunction, names: Set<string>): Set<string> {
  const rules = all<Record<string, readonly string[]>>(conjunction, "dependentRequired");
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const [name, others] of rules.flatMap(({ value }) => Object.entries(value))) {
      if (names.has(name)) for (const other of others) names.add(other);
    }
  }
  return names;
}

/** `dependentSchemas` speak about the whole object; what they say of this member counts too. */
function schemasFor(
  conjunction: Conjunction,
  name: string,
  names: ReadonlySet<string>,
): readonly Schema[] {
  const dependent = all<Record<string, Schema>>(conjunction, "dependentSchemas")
    .flatMap(({ value }) => Object.entries(value))
    .filter(([trigger]) => names.has(trigger))
    .map(([, schema]) => schema);
  return propertySchemas({ nodes: [...conjunction.nodes, ...dependent], choices: [] }, name);
}
