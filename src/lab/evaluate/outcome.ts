import type { Outcome } from "../types/input.ts";
import { describe } from "../values/describe.ts";
import { matches } from "../values/matches.ts";
import type { Observation } from "./workbench.ts";

/** The observation as data; undefined for what the box refused and for what is too large to hold. */
export function outcomeOf(observation: Observation): Outcome | undefined {
  if (observation.kind === "refused") return undefined;
  if (observation.kind !== "returned" && observation.kind !== "thrown")
    return { kind: observation.kind };
  const value = describe(observation.value);
  return value.kind === "too-large" ? undefined : { kind: observation.kind, value };
}

/** Whether an observation is that outcome, as far as an assertion can tell, or to the last detail. */
export function isOutcome(observation: Observation, outcome: Outcome, inOrder = false): boolean {
  if (observation.kind !== outcome.kind) return false;
  if (outcome.kind === "pending" || outcome.kind === "endless") return true;
  return "value" in observation && matches(observation.value, outcome.value, inOrder);
}

/** True for an error that JavaScript raised by itself: the input was not meant for this code. */
export function isEngineError(outcome: Outcome): boolean {
  return (
    outcome.kind === "thrown" &&
    outcome.value.kind === "error" &&
    outcome.value.message === undefined
  );
}
