import type { Call } from "../server/call.ts";

/** A rule of GitHub's that its description does not hold. */
export interface Rule {
  /** Operations it applies to; undefined for all. */
  readonly operations?: ReadonlySet<string>;
  /** Throws a Refusal when the request breaks the rule. */
  check(call: Call): void | Promise<void>;
}
