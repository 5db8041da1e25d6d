import { sameJson } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { type Conjunction, expand, type Resolve } from "../../schema/expand.ts";
import { all, highest, isNothing, itemSchemas, lowest } from "../../schema/read.ts";
import { type Make, type Place, within } from "./place.ts";

/** Longer lists are left to the plain sampler, which refuses them too. */
const maxItems = 300;

/** How often another value is tried where two items must not be equal. */
const tries = 6;

export function arrayFor(
  resolve: Resolve,
  conjunction: Conjunction,
  place: Place,
  make: Make,
): unknown[] | undefined {
  const contained = all<Schema>(conjunction, "contains").flatMap(({ value, by }) =>
    Array.from(
      { length: Math.min((by["minContains"] as number | undefined) ?? 1, maxItems) },
      () => value,
    ),
  );
  const least = Math.max(highest(conjunction, "minItems")?.value ?? 0, contained.length);
  const most = lowest(conjunction, "maxItems")?.value ?? Infinity;
  if (least > most || least > maxItems) return undefined;
  const unique = all(conjunction, "uniqueItems").length > 0;
  const items: unknown[] = [];
  const wanted = Math.min(most, Math.max(least, usual(resolve, conjunction, place)));
  for (let index = 0; index < wanted; index += 1) {
    const extra = contained[index];
    const schemas = [...itemSchemas(conjunction, index), ...(extra === undefined ? [] : [extra])];
    const item = itemFor(schemas, within(place, index, []), make, unique ? items : []);
    if (item !== undefined) items.push(item);
    else if (index < least) return undefined;
    else break;
  }
  return items;
}

/** A few items at the top, one further down; none where the list leads back to what holds it. */
function usual(
  resolve: Resolve,
  conjunction: Conjunction,
  { depth, dice, full, trail }: Place,
): number {
  const prefix = Math.max(
    0,
    ...all<readonly Schema[]>(conjunction, "prefixItems").map(({ value }) => value.length),
  );
  const schemas = itemSchemas(conjunction, prefix);
  if (schemas.some(isNothing)) return prefix;
  if (!full || expand(resolve, schemas).nodes.some((node) => trail.has(node))) return 0;
  return prefix + (depth < 2 ? dice.at("length").between(2, 3) : 1);
}

function itemFor(
  schemas: readonly Schema[],
  place: Place,
  make: Make,
  others: readonly unknown[],
): unknown {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const dice = attempt === 0 ? place.dice : place.dice.at(`again${attempt}`);
    const value = make(schemas, { ...place, dice });
    if (value === undefined || !others.some((other) => sameJson(other, value))) return value;
  }
  return undefined;
}
