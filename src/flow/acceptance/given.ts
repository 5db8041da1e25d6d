import type { Acceptance, Claim } from "../../model/index.ts";

/** An acceptance, and the claims that it is of. */
export interface Given {
  readonly covers: (claim: Claim) => boolean;
  readonly acceptance: Acceptance;
}

/** What one place has to say: acceptances that hold, and what a reader has to know of the others. */
export interface Found {
  readonly given: readonly Given[];
  readonly notices: readonly string[];
}

export const nothing: Found = { given: [], notices: [] };
