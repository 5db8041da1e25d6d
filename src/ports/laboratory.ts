export interface ExperimentLimits {
  readonly heapMegabytes: number;
  /** Seconds that may go by without a new word in the journal. */
  readonly silentSeconds: number;
  /** Seconds of wall time for the whole run. */
  readonly seconds: number;
}

export interface ExperimentEnd {
  readonly kind: "finished" | "crashed" | "silent" | "late";
  /** What the process wrote down last. */
  readonly journal: string;
  /** The end of what it printed to standard error. */
  readonly output: string;
}

/** Starts the process in which code under test runs. */
export interface Laboratory {
  /** `job` and messages are JSON. A Node that cannot do it is a Failure. */
  run(
    job: string,
    limits: ExperimentLimits,
    hear: (message: string) => void,
  ): Promise<ExperimentEnd>;
}
