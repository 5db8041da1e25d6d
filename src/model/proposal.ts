/** A change that Lamplighter offers. Only the `propose` action applies one, to allow-listed paths. */
export interface Proposal {
  readonly title: string;
  /** Unified diff against `Report.head`. */
  readonly patch: string;
  /** Every path that `patch` touches. */
  readonly paths: readonly string[];
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
}
