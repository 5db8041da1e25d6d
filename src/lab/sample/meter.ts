/** What a batch is measured with. */
export interface Meter {
  /** Nanoseconds of wall clock since an arbitrary start. */
  now(): number;
  /** Nanoseconds that this thread has had a processor. */
  cpu(): number;
  /** Nanoseconds that this thread was ready to run but had to wait; undefined where nobody counts. */
  waited(): number | undefined;
  /** Clears what earlier batches left on the heap, where that can be asked for. */
  collect(): void;
  /** Bytes in use on the heap. */
  heap(): number;
}

/** Calls a benchmark `calls` times; returns a promise when the benchmark does. */
export type Loop = (calls: number) => Promise<unknown> | undefined;

/** A benchmark that is ready to be measured. */
export interface Subject {
  readonly loop: Loop;
  /** True where each call gives a promise. */
  readonly waits: boolean;
  /**
   * Nanoseconds spent in the calls of the last batch, for benchmarks with a hook around each call;
   * undefined where the batch as a whole is what counts.
   */
  spent?(): number | undefined;
  /** Before and after a batch, outside of what is timed. */
  before?(): Promise<unknown> | undefined;
  after?(): Promise<unknown> | undefined;
}
