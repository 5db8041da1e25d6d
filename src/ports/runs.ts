/** The workflow runs of one repository. */
export interface Runs {
  /** Those that have not ended, in whatever state they wait or run. */
  unfinished(): Promise<readonly { readonly id: number; readonly createdAt: Date }[]>;
  /** Whether this attempt of a run has not ended; false for one that there is not. */
  isAtWork(id: number, attempt: number): Promise<boolean>;
}
