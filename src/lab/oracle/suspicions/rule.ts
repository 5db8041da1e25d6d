import type { Signature } from "../../inputs/shape.ts";
import type { Outcome, TestInput } from "../../types/input.ts";
import type { Value } from "../../types/value.ts";
import type { NamedTypes } from "../fits.ts";

export interface Case {
  readonly input: TestInput;
  /** The input's source as one text. */
  readonly source: string;
  readonly outcome: Outcome;
  readonly signature: Signature | undefined;
  readonly types: NamedTypes;
  /** Whether all arguments are what the package declares; asked only when it matters. */
  readonly isDocumented: () => boolean;
  /**
   * Whether they are such as anybody would pass: positive numbers of a common size, texts and lists
   * with something in them. At zero, below it and far out, odd results are mostly known and meant.
   */
  readonly isOrdinary: () => boolean;
}

/** One way in which an outcome can be too odd to be frozen into a test. */
export interface SuspicionRule {
  readonly name: string;
  /** `blocks`: no test is made of it. `why`, one sentence, when a person should be asked as well. */
  look(the: Case): { readonly blocks: boolean; readonly why: string | undefined } | undefined;
}

/** All values inside one, itself included. */
export function* insideOf(value: Value): Generator<Value> {
  yield value;
  if (value.kind === "array")
    for (const item of value.items) if (item !== undefined) yield* insideOf(item);
  if (value.kind === "map") for (const item of value.entries.flat()) yield* insideOf(item);
  if (value.kind === "set") for (const item of value.items) yield* insideOf(item);
  if (value.kind === "array" || value.kind === "object" || value.kind === "error") {
    for (const property of value.properties) yield* insideOf(property.value);
  }
}

export function hasPrimitive(outcome: Outcome, test: (source: string) => boolean): boolean {
  if (outcome.kind !== "returned") return false;
  for (const value of insideOf(outcome.value))
    if (value.kind === "primitive" && test(value.source)) return true;
  return false;
}
