/** The two builds that are compared, or a build and its copy where the comparison checks itself. */
export type SideName = "base" | "head";

export interface PerSide<Value> {
  readonly base: Value;
  readonly head: Value;
}

/** One file of benchmarks in one work tree. */
export interface BenchmarkFile {
  /** Absolute folder of the work tree. */
  readonly root: string;
  /** Relative to `root`, with forward slashes. */
  readonly file: string;
}

/** Loads one file in a new process, and says which benchmarks it registers. */
export interface ListRequest extends BenchmarkFile {
  readonly kind: "list";
}

export interface ListedBenchmark {
  /** Stable name: `FILE > GROUP > NAME`, the file being the one that holds the registration. */
  readonly id: string;
  /** The file that holds the registration: not always the one that was loaded. */
  readonly origin: string;
  /** Hash of the source of its function: finds what was only renamed. */
  readonly fingerprint: string;
}

/** Times one benchmark of two work trees side by side in one new process. */
export interface PairRequest {
  readonly kind: "pair";
  readonly benchmark: string;
  readonly files: PerSide<BenchmarkFile>;
  /** Which side is loaded, and warmed up, first. */
  readonly first: SideName;
  /** Seconds that the batches may take, warm-up left out. */
  readonly seconds: number;
}

/** Nanoseconds for one call in two neighboring batches. */
export interface BatchPair extends PerSide<number> {
  /** Whose batch came first. */
  readonly led: SideName;
}

/** What one process measured. Times are nanoseconds of wall clock for one call. */
export interface PairSample {
  /** Those of which both batches had the processor to themselves; in the order measured. */
  readonly pairs: readonly BatchPair[];
  /** How many pairs were left out, because the machine took the processor away. */
  readonly dropped: number;
  readonly fastest: PerSide<number>;
  /** Calls in one batch, the same on both sides. */
  readonly calls: number;
  /** False where times still moved when the warm-up ran out. */
  readonly steady: PerSide<boolean>;
  /** Bytes of heap that one call allocates; undefined where it could not be counted. */
  readonly allocated: PerSide<number> | undefined;
  /** True where calls wait for something, so that their time is not processor time. */
  readonly waits: boolean;
}

/** Why a benchmark has no sample; `side` where one of them is to blame. */
export interface SampleTrouble {
  readonly trouble: string;
  readonly side?: SideName;
}

/** Benchmarks in fresh processes, one at a time. */
export interface Sampler {
  list(
    request: ListRequest,
    limits: SamplerLimits,
  ): Promise<readonly ListedBenchmark[] | SampleTrouble>;
  pair(request: PairRequest, limits: SamplerLimits): Promise<PairSample | SampleTrouble>;
}

export interface SamplerLimits {
  /** After so many seconds without a sign of progress the process is ended. */
  readonly seconds: number;
  readonly environment: Readonly<Record<string, string>>;
}
