/** The running step of a job, or a command in a terminal. */
export interface Step {
  /** A variable of its environment: the only way in which a secret gets here. */
  given(name: string): string | undefined;
  /** Hides a text in the job's log from now on, before this returns. Nothing in a terminal. */
  mask(text: string): void;
  /** Undefined in a terminal. */
  readonly run: { readonly id: number; readonly attempt: number } | undefined;
  /** `owner/name`; undefined in a terminal that does not say. */
  readonly repository: string | undefined;
  /**
   * From here on SIGINT and SIGTERM do not end the process at once. GitHub sends SIGINT, after 7.5 s
   * SIGTERM and after 2.5 s more it kills (its docs, "Workflow cancellation reference").
   * @returns seconds since the process was asked to end; undefined while it was not
   */
  holdSignals(): () => number | undefined;
  pause(seconds: number): Promise<void>;
}
