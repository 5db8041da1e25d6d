/**
 * Small texts that outlive a run and that several jobs write at once, by paths such as
 * `budget/2026-11.json`: a folder on this machine, or the data branch of a repository.
 */
export interface Records {
  /** Those that there are, all at one moment; throws a Failure where they cannot be had. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Compare and swap: `change` is given what stands there now and says what shall, or undefined to
   * leave it. It may be called again when somebody else was faster, so it must do nothing else.
   */
  update(path: string, change: (text: string | undefined) => string | undefined): Promise<void>;
}
