/** A place in a file of the repository. Lines and columns count from 1. */
export interface Place {
  /** Relative to the repository root, with forward slashes. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** Set where the place is in the version before the change, as that of something removed. */
  readonly side?: "base";
}
