import type { Outcome, TestInput } from "./input.ts";
import type { Mutant, MutantStatus } from "./mutant.ts";

/**
 * Where the expected outcome comes from.
 * - `spec`: an example or documented error in README, JSDoc or a declared type says so.
 * - `relation`: a law (round trip, idempotence, symmetry, inverse) that held on at least 100 inputs.
 * - `differential`: the code before the change gives the same.
 * - `recorded`: this is what the code does today.
 */
export interface Oracle {
  readonly kind: "spec" | "relation" | "differential" | "recorded";
  /** One sentence with its place, such as "README.md:41 shows this call and its result." */
  readonly why: string;
}

/** An input worth a test: at least one mutant is killed by it and by no other kept one. */
export interface Kept {
  readonly input: TestInput;
  readonly expected: Outcome;
  readonly oracle: Oracle;
  /** Mutants that this input was seen to kill in a fresh instance of the package. */
  readonly kills: readonly Kill[];
  /** Of these, the mutants that no other kept input kills. Never empty. */
  readonly uniqueKills: readonly string[];
}

export interface Kill {
  readonly mutant: string;
  /** What the input comes to on the mutant. */
  readonly observed: Outcome;
}

/** Behavior too odd to be frozen into a test. It goes to a person, as a question. */
export interface Suspicion {
  /** Registry name of the check, such as `not-a-number`. */
  readonly rule: string;
  readonly input: TestInput;
  readonly observed: Outcome;
  /** One sentence. */
  readonly why: string;
  /** The function under test, relative to the subject's folder; line 1 when it is not known better. */
  readonly where: { readonly path: string; readonly line: number };
}

export interface JudgedMutant extends Mutant {
  readonly status: MutantStatus;
  /** How many evaluations had a chance to kill it: the evidence behind `survived`. */
  readonly evaluations: number;
}

export interface SearchStatistics {
  /** Runs of an input on a mutant or on the code, in the search loop and in confirmation. */
  readonly evaluations: number;
  readonly cpuSeconds: number;
  readonly evaluationsPerCpuSecond: number;
  readonly inputsTried: number;
  /** Kills seen in the search that a fresh instance did not confirm. */
  readonly unconfirmed: number;
  /** Inputs left out since two runs of the unchanged code differed. */
  readonly nondeterministic: number;
  /** Inputs left out since they ended the whole process or stopped it from answering. */
  readonly lethal: readonly string[];
}

export interface SearchResult {
  readonly kept: readonly Kept[];
  readonly suspicions: readonly Suspicion[];
  readonly mutants: readonly JudgedMutant[];
  /** Detected of valid mutants in percent, as StrykerJS counts; undefined when none is valid. */
  readonly score: number | undefined;
  readonly statistics: SearchStatistics;
  /** What could not be looked at, and why. */
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
}

export interface SearchOptions {
  readonly cpuSeconds: number;
  readonly seed: number;
  /** Aim only at these mutants; all when left out. */
  readonly only?: readonly string[];
  /** Also try mutants that say little; they are `ignored` otherwise. */
  readonly includeArid?: boolean;
  /** Inputs to begin with, as JavaScript expressions over the package's exports: what a model proposes. */
  readonly proposals?: readonly string[];
}
