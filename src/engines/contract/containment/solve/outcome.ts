import type { Formula } from "../formula/index.ts";
import type { JsonValue } from "../json.ts";

/** Whether a set of values has a member. */
export type Outcome =
  | { readonly found: "some"; readonly value: JsonValue }
  | { readonly found: "none" }
  | {
      readonly found: "unknown";
      readonly reason: string;
      /** A value that nothing we can evaluate refuses. */
      readonly candidate?: JsonValue;
    };

export const none: Outcome = { found: "none" };

export function some(value: JsonValue): Outcome {
  return { found: "some", value };
}

export function unknown(reason: string, candidate?: JsonValue): Outcome {
  return candidate === undefined
    ? { found: "unknown", reason }
    : { found: "unknown", reason, candidate };
}

/** The outcome for a union of sets, tried one after the other until one has a member. */
export function firstOf<Item>(items: Iterable<Item>, outcomeOf: (item: Item) => Outcome): Outcome {
  let result: Outcome = none;
  for (const item of items) {
    const outcome = outcomeOf(item);
    if (outcome.found === "some") return outcome;
    if (outcome.found === "unknown" && (result.found === "none" || !("candidate" in result))) {
      result = outcome;
    }
  }
  return result;
}

/** Answers for a conjunction of formulas; how the parts of a value are asked about. */
export type Ask = (formulas: readonly Formula[]) => Outcome;
