import type { Acceptance } from "./acceptance.ts";
import type { Place } from "./place.ts";
import type { Proof } from "./proof.ts";
import type { Severity } from "./verdict.ts";

/** A finding that is proven. What cannot be proven is a `Note`, so `proof` is not optional. */
export interface Claim {
  /** Stable across runs as long as the same thing is wrong in the same place. */
  readonly id: string;
  /** The kind of finding, for example `response-property-removed`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly where?: Place;
  /** Its position where the engine has put its claims in order, 1 first. */
  readonly rank?: number;
  readonly proof: Proof;
  /** What people do about it: one for those who use the API, one for those who offer it. */
  readonly migration?: string;
  /** Set only by the job that writes: an engine's job may have run foreign code. */
  readonly accepted?: Acceptance;
}
