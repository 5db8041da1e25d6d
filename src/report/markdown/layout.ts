/** How much of a page is shown, and in which form. */
export interface Layout {
  /** Details folded (a comment) or under headings (a job summary). */
  readonly folded: boolean;
  /** Metrics, notes and proposals. */
  readonly extras: boolean;
  /** Rows of the checks that passed. */
  readonly passing: boolean;
  /** Most rows of a list that is not claims. */
  readonly listed: number;
  /** Longest patch of a proposal that is shown, in characters. */
  readonly patches: number;
}

/** What a page may weigh. */
export interface Size {
  readonly limit: number;
  readonly measure: (text: string) => number;
  /** Longest evidence that is shown, in characters, from the roomiest step to the tightest. */
  readonly evidence: readonly number[];
}
