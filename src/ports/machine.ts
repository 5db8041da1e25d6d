/** What a measurement depends on and a reader cannot see in its numbers. */
export interface MachineFacts {
  readonly processor: string;
  readonly processors: number;
  /** Mean number of processes that wanted to run in the last minute. */
  readonly load: number;
  /** The rule by which the processor's frequency is set; undefined where the machine hides it. */
  readonly governor: string | undefined;
  readonly node: string;
  readonly system: string;
}

export interface Machine {
  facts(): Promise<MachineFacts>;
}
