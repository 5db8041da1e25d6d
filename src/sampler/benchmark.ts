/** A benchmark as its file registers it, whatever library the file was written for. */
export interface Benchmark {
  /** Groups from the outermost, then the name. */
  readonly path: readonly string[];
  readonly call: () => unknown;
  /** Once, before the first call and after the last. */
  readonly before?: () => unknown;
  readonly after?: () => unknown;
  /** Around each call, outside of what is timed. */
  readonly beforeEach?: () => unknown;
  readonly afterEach?: () => unknown;
  /** Around each batch of calls. */
  readonly beforeBatch?: () => unknown;
  readonly afterBatch?: () => unknown;
  /** What tells one benchmark from another when only its name changed. */
  readonly source: string;
}

export interface Registered extends Benchmark {
  /** The file that registered it, absolute; undefined where the call stack does not tell. */
  readonly origin: string | undefined;
}

/** Where the stand-ins of the libraries leave what they are given. */
export interface Registry {
  add(benchmark: Benchmark): void;
  /** A library was asked to run what it has: everything is registered. */
  ran(): void;
}

/** A stand-in for a library of benchmarks, which registers and never runs. */
export interface Framework {
  /** The specifiers that it answers to. */
  readonly specifiers: readonly string[];
  /** What the module exports, `default` among it. */
  create(registry: Registry): Record<string, unknown>;
  /** Names that the library puts into every file where it is set up to do so. */
  readonly globals?: readonly string[];
}
