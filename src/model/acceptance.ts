/** A claim that somebody decided to live with. It stays in the report and fails nothing. */
export interface Acceptance {
  readonly how: "comment" | "label" | "configuration";
  /** A login, or the path of the configuration file. */
  readonly by: string;
  readonly reason?: string;
  /** The last day on which it holds, `YYYY-MM-DD`; none where it holds as long as the claim. */
  readonly until?: string;
}
