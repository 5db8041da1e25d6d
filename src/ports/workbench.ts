/** A program that is run to its end by argument list, so that no shell ever reads a word of it. */
export interface ProgramRun {
  /** `node` stands for the Node.js that runs us. */
  readonly argv: readonly [program: string, ...rest: string[]];
  readonly folder: string;
  /** Beside these it gets what programs need (`PATH`, `HOME` and the like), and nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  /** It may use the network, and gets what our own environment says about proxies and certificates. */
  readonly network?: true;
  /** After these it is ended, with every process that it started. */
  readonly seconds: number;
  /** Is told each line of its standard output as it comes. */
  readonly hear?: (line: string) => void;
}

export interface ProgramEnd {
  /** Exit status, or undefined when a signal ended it. */
  readonly status: number | undefined;
  /** The end of what it printed, both streams. */
  readonly output: string;
  /** True when its time was up. */
  readonly late: boolean;
}

/** A copy of a project in which anything may be run, overwritten and thrown away. */
export interface ProjectCopy {
  /** The project's folder within the copy. */
  readonly folder: string;
  /** A folder beside the copy, for what its programs leave behind. */
  readonly scratch: string;
  remove(): Promise<void>;
}

/** Where foreign projects are copied to and their programs run. */
export interface Workbench {
  run(program: ProgramRun): Promise<ProgramEnd>;
  /**
   * Copies `root` without its version history and links the packages that are installed in it or
   * above it. `project` is the part of it, relative, that the copy is about.
   */
  copy(root: string, project: string): Promise<ProjectCopy>;
  /** A folder of our own, outside of any project, that later runs find again. */
  readonly tools: string;
  /** Processors that this machine offers. */
  readonly processors: number;
  /** CPU seconds of every program that was run here and has ended; 0 where the system cannot say. */
  cpuSeconds(): number;
}
