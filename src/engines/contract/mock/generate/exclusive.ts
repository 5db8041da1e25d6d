import type { Schema } from "../../lift/schema.ts";
import type { Choice, Resolve } from "../../schema/expand.ts";
import { negate } from "../../schema/negate.ts";
import type { Make, Place } from "./place.ts";

/**
 * A value for exactly one member of a `oneOf` whose members overlap: for each other member a way
 * out of it is found that the value can take. Such values look odd, so this comes late.
 */
export function exclusiveValue(
  resolve: Resolve,
  schemas: readonly Schema[],
  { members }: Choice,
  place: Place,
  make: Make,
): unknown {
  for (const member of place.dice.shuffle(members)) {
    const others = members.filter((other) => other !== member);
    const value = outside(resolve, [...schemas, member], others, place, make);
    if (value !== undefined) return value;
  }
  return undefined;
}

function outside(
  resolve: Resolve,
  schemas: readonly Schema[],
  others: readonly Schema[],
  place: Place,
  make: Make,
): unknown {
  const taken = [...schemas];
  let value: unknown;
  for (const other of others) {
    let found: Schema | undefined;
    for (const way of negate(resolve, other)) {
      value = make([...taken, way], place);
      if (value === undefined) continue;
      found = way;
      break;
    }
    if (found === undefined) return undefined;
    taken.push(found);
  }
  return value;
}
