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
  /** The mutant that was on last; undefined when none was. */
  readonly mutant: number | undefined;
  /** The end of what it printed to standard error. */
  readonly output: string;
}

/** What keeps code under test from the network. */
export interface Box {
  /** `none`: the system has taken it away. Otherwise nothing but Node's modules says no. */
  readonly network: "none" | "refused by Node";
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
