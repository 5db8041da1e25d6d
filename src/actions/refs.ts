import type { ContractInputs, Event } from "../inputs/index.ts";

/** On a pull request, what is not given is taken from the event: its base and its head. */
export function withEventRefs(inputs: ContractInputs, event: Event): ContractInputs {
  if (event.kind !== "pull-request") return inputs;
  if (inputs.base !== undefined || inputs.head !== undefined) return inputs;
  const { base, head } = event.payload.pull_request;
  return { baseRef: base.sha, headRef: head.sha, ...inputs };
}
