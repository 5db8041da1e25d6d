import type { BenchInputs } from "./bench.ts";
import type { Event } from "./event.ts";

/** What a report says was compared. */
export interface BenchNames {
  readonly base: string;
  readonly head: string;
}

/**
 * On a pull request, what is not given is the event's base and head, and the report is about these
 * commits also where folders hold them.
 */
export function completeBenchInputs(
  inputs: BenchInputs,
  event?: Event,
): { readonly inputs: BenchInputs; readonly names: BenchNames | undefined } {
  if (event?.kind !== "pull-request") return { inputs, names: undefined };
  const names = {
    base: event.payload.pull_request.base.sha,
    head: event.payload.pull_request.head.sha,
  };
  return { inputs: inputs.base === undefined ? { ...names, ...inputs } : inputs, names };
}
