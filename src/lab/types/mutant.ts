/** Line and column both start at 1, as in the mutation-testing-report-schema. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One small change of the code, as StrykerJS names it, so that both can be compared. */
export interface Mutant {
  /** Stable across runs: hash of file, operator, place and replacement. */
  readonly id: string;
  /** Relative to the subject's folder. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** StrykerJS's `mutatorName`. */
  readonly operator: string;
  readonly original: string;
  /** Code as StrykerJS's report has it. */
  readonly replacement: string;
  /** True when the module runs it while it loads, and no call is needed to reach it. */
  readonly isStatic: boolean;
  /** Why this mutant is left out by default; undefined when it counts. */
  readonly arid: AridReason | undefined;
}

/** Code whose mutants say little about behavior (Petrović and Ivanković, ICSE-SEIP 2018). */
export type AridReason =
  "logging" | "message" | "data table" | "compiler helper" | "ignored by comment";

/**
 * - `killed`: a kept input tells it from the code. `timeout`: with that input it never ends.
 * - `survived`: inputs reach it and none tells. `noCoverage`: none reaches it.
 * - `runtimeError`: the module does not load with it. StrykerJS leaves these out of the score.
 * - `ignored`: arid, or switched off by a comment.
 */
export type MutantStatus =
  "killed" | "timeout" | "survived" | "noCoverage" | "runtimeError" | "ignored";
