import type { Schema } from "../../lift/schema.ts";
import type { Dice } from "./dice.ts";

/** Where a value is being made. */
export interface Place {
  readonly dice: Dice;
  /** Of the property, or of the property that holds the list. */
  readonly name: string;
  readonly depth: number;
  /** Schemas of the objects above, so that recursion ends. */
  readonly trail: ReadonlySet<Schema>;
  /** Optional members are made too. */
  readonly full: boolean;
  /** Members of a `oneOf` are kept apart with effort. */
  readonly exclusive: boolean;
}

export function within(place: Place, step: string | number, nodes: readonly Schema[]): Place {
  return {
    ...place,
    dice: place.dice.at(step),
    name: typeof step === "string" ? step : place.name,
    depth: place.depth + 1,
    trail: typeof step === "string" ? new Set([...place.trail, ...nodes]) : place.trail,
  };
}

/** Makes a value for some schemas at once; undefined where it finds none. */
export type Make = (schemas: readonly Schema[], place: Place) => unknown;
