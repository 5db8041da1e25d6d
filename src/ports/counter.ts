import type { BenchmarkFile, SamplerLimits, SampleTrouble } from "./sampler.ts";

/** Runs one benchmark so many times in a new process whose every choice is fixed. */
export interface CountRequest extends BenchmarkFile {
  readonly kind: "count";
  readonly benchmark: string;
  readonly calls: number;
}

/** Counts what a processor executes. */
export interface Counter {
  /** What does the counting on this machine; undefined where nothing can. */
  tool(): Promise<"processor counters" | "valgrind" | undefined>;
  /** Instructions of the whole process, V8's optimizers being on. */
  instructions(request: CountRequest, limits: SamplerLimits): Promise<number | SampleTrouble>;
}
