import { Containment, type ContainmentOptions } from "./containment.ts";
import type { Universe } from "./universe.ts";

export type { Answer, ContainmentOptions, Reading } from "./containment.ts";
export type { Truth } from "./evaluate.ts";
export type { JsonValue } from "./json.ts";
export { drafts, liftDraft, type Draft } from "./lift/index.ts";
export type { Universe } from "./universe.ts";

/**
 * The rooms behind this door: `lift` writes older drafts as 2020-12; `keywords` turn a schema
 * into a formula (`formula`), one step deep; `solve` looks for a value of "fits the first, not
 * the second", with exact numbers (`number`) and automata (`language`); `witness` has Ajv check
 * what was found.
 *
 * Prepares questions of the form "is every instance of this schema of `sub` an instance of that
 * schema of `sup`?". What is learnt from one question serves the next, so ask all questions
 * about two documents of the same pair.
 */
export function createContainment(
  sub: Universe,
  sup: Universe,
  options: ContainmentOptions = {},
): Pick<Containment, "decide" | "separates"> {
  return new Containment(sub, sup, options);
}
