export interface ExperimentLimits {
  readonly heapMegabytes: number;
  /**
   * Seconds that may go by without a new word in the journal: of the clock while it sleeps, of the
   * processor while it works, since it may have to share that.
   */
  readonly silentSeconds: number;
  /** Seconds of wall time for the whole run. */
  readonly seconds: number;
}

export interface ExperimentEnd {
  readonly kind: "finished" | "crashed" | "silent" | "late";
  /** What the process wrote down last. */
  readonly journal: string;
  /** The mutant that was on last; undefined when none was. */
  readonly mutant: number | undefined;
  /** The end of what it printed to standard error. */
  readonly output: string;
}

/** What keeps code under test from network, files and other programs. */
export interface Box {
  /** What of the system does; undefined where nothing but Node's own permissions says no. */
  readonly by: string | undefined;
  /** One sentence. */
  readonly why: string;
}

/** Starts the process in which code under test runs. */
export interface Laboratory {
  /** Tries out what the processes below are started in. */
  box(): Promise<Box>;
  /** `job` and messages are JSON. A Node that cannot do it is a Failure. */
  run(
    job: string,
    limits: ExperimentLimits,
    hear: (message: string) => void,
  ): Promise<ExperimentEnd>;
}
