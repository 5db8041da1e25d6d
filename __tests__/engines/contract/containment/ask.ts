import {
  createContainment,
  type Answer,
  type ContainmentOptions,
} from "../../../../src/engines/contract/containment/index.ts";

/** Asks about two schemas that are documents of their own. */
export function ask(sub: unknown, sup: unknown, options: ContainmentOptions = {}): Answer {
  return createContainment(new Map([["", sub]]), new Map([["", sup]]), options).decide(sub, sup);
}

/** One line for an answer: `contained`, `undecided`, or the witness as JSON. */
export function summary(answer: Answer): string {
  return answer.kind === "not-contained" ? JSON.stringify(answer.witness) : answer.kind;
}
