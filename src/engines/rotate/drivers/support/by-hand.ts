import type { IssuingDriver, Traits, Trial } from "../../driver.ts";
import type { DriverTools } from "../definition.ts";
import { endedByHand, pasted } from "./pasted.ts";

interface ByHand {
  readonly traits: Traits;
  /** Said in place of the value, which nothing may show. */
  readonly title: string;
  /** How a person makes the next one, and how the old one is ended. */
  readonly make: string;
  readonly end: string;
  readonly verify: (value: string) => Promise<Trial>;
}

/**
 * A credential of which nothing can be done by program but to try it: a person pastes the next one,
 * it is tried and promoted, and a person ends the old one, which is over when it no longer works.
 */
export function byHand(
  tools: DriverTools,
  { traits, title, make, end, verify }: ByHand,
): IssuingDriver {
  const idOf = (value: string) => `pasted-${tools.fingerprint(value, title).slice(0, 16)}`;
  return {
    kind: "issued",
    traits,
    create: (_, current) => {
      const value = pasted(tools, current, make);
      return Promise.resolve({ id: idOf(value), value });
    },
    verify,
    list: () => Promise.resolve([]),
    identify: (value) => Promise.resolve(idOf(value)),
    // What a person has made is for the next run to use, not for us to end.
    orphans: () => Promise.resolve([]),
    revoke: async (id, value) => {
      if (value === undefined) throw endedByHand(title, id, end);
      const trial = await verify(value);
      if (trial.answer !== "refused") throw endedByHand(title, id, end);
    },
  };
}
