import type { Call, Exchange, Known } from "../exchange.ts";

/** A call that is ready to be sent, with where its values come from. */
export interface Draft {
  readonly call: Call;
  /** Path parameters, by name. */
  readonly path: ReadonlyMap<string, Known>;
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
