/** A program of the user's, started by the line that the user gave. */
export interface ProgramStart {
  /** For the shell. */
  readonly line: string;
  readonly folder: string;
  /** Beside these it gets what a shell needs (`PATH`, `HOME` and the like), and nothing else. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunningProgram {
  /** The end of what it printed, both streams. */
  output(): string;
  /** How it ended, in words; undefined while it runs. */
  ended(): string | undefined;
  /** Ends it with every process that it started. */
  stop(): Promise<void>;
}

export interface Program {
  start(start: ProgramStart): RunningProgram;
  /** A loopback port on which nothing listens now. */
  freePort(): Promise<number>;
  /** A new folder that only this user may read. */
  scratch(): Promise<{ readonly folder: string; remove(): Promise<void> }>;
  /** A variable of our own environment. */
  variable(name: string): string | undefined;
  pause(seconds: number): Promise<void>;
}
