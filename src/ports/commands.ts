/** A shell line of the user's, run to its end. */
export interface CommandLine {
  readonly line: string;
  readonly folder: string;
  /** Beside these it gets what a shell needs (`PATH`, `HOME` and the like), and nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  /** After so many seconds it is ended with all that it started. */
  readonly seconds: number;
  /** To be left out where time is measured: who watches takes a part of the machine. */
  readonly watchMemory?: boolean;
}

export interface CommandResult {
  /** Wall clock from its start to its end. */
  readonly seconds: number;
  readonly output: string;
  /** The end of what went to its error stream. */
  readonly errors: string;
  /** How it failed, in words; undefined where it exited with 0. */
  readonly trouble: string | undefined;
  /** The most memory that one of its processes held, where that was watched and the system tells. */
  readonly peakBytes?: number | undefined;
}

export interface Commands {
  run(command: CommandLine): Promise<CommandResult>;
}
