import type { Call, Exchange } from "../exchange.ts";

/** A call that is ready to be sent, with where its values come from. */
export interface Draft {
  readonly call: Call;
  /** Which of the bodies for this operation it has: the same one again later has the same number. */
  readonly choice: number;
  /** Requests that have to go before it. */
  readonly sources: readonly Exchange[];
}

/** The same call with other arguments or another body. */
export function withCall(draft: Draft, change: Partial<Call>): Draft {
  return { ...draft, call: { ...draft.call, ...change } };
}

export function withoutBody(draft: Draft): Draft {
  const { operation, arguments: given, credentials } = draft.call;
  return { ...draft, call: { operation, arguments: given, credentials } };
}
