import {
  createContainment,
  type Answer,
  type ContainmentOptions,
  type Reading,
} from "../../../../src/engines/contract/containment/index.ts";

/** Asks about two schemas that are documents of their own. */
export function ask(
  sub: unknown,
  sup: unknown,
  options: ContainmentOptions = {},
  reading: Reading = "open",
): Answer {
  const containment = createContainment(new Map([["", sub]]), new Map([["", sup]]), options);
  return containment.decide(sub, sup, reading);
}

/** One line for an answer: `contained`, `undecided`, or the witness as JSON. */
export function summary(answer: Answer): string {
  return answer.kind === "not-contained" ? JSON.stringify(answer.witness) : answer.kind;
}
