import type { InputSet, Source } from "../inputs/index.ts";

/** What every command may ask of the terminal. */
export interface Terminal {
  /** Results; everything else goes to stderr. */
  print(text: string): void;
  readonly color: boolean;
  readonly width: number;
  /** `--json`: the Report and nothing else. */
  readonly json: boolean;
  readonly folder: string;
}

export interface Command {
  readonly inputs: InputSet;
  /** What stands after the flags in the usage line, for example `FILE…`. */
  readonly operands: string;
  readonly examples: readonly string[];
  /** What an exit status of 1 says, where it is not about `--fail-on`. */
  readonly fails?: string;
  /** What `--json` prints, where it is not a report. */
  readonly json?: string;
  /** @returns the exit status: 0 clean, 1 claims at or above `fail-on`. */
  run(flags: Source, operands: readonly string[], terminal: Terminal): Promise<number>;
}
