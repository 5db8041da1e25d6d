import type { Outcome, TestInput } from "../types/input.ts";
import type { Draft } from "../inputs/expression.ts";
import type { Harvest } from "../inputs/harvest/harvest.ts";
import type { CompiledModule } from "../mutants/instrument.ts";
import type { ModuleFormat } from "../types/subject.ts";
import type { Kept, SearchResult, SearchStatistics, Suspicion } from "../types/result.ts";
import type { MutantStatus } from "../types/mutant.ts";

/** Everything the process of the experiment needs to know. Plain data. */
export interface Job {
  readonly folder: string;
  readonly name: string;
  readonly entries: readonly string[];
  readonly formats: Readonly<Record<string, ModuleFormat>>;
  readonly modules: readonly CompiledModule[];
  /** By number; false for mutants that are not to be tried. */
  readonly wanted: readonly boolean[];
  /** Ids by number, as results name them. */
  readonly ids: readonly string[];
  readonly harvest: Harvest;
  readonly cpuSeconds: number;
  readonly seed: number;
  /** Sources of inputs that ended an earlier process. */
  readonly skip: readonly string[];
  /** Mutants that ended an earlier process. */
  readonly fatal: readonly number[];
  /** Inputs that an earlier process found worth keeping. */
  readonly resume: readonly Draft[];
  readonly proposals: readonly string[];
}

/** Inputs to be run on another version of the package. */
export interface ReplayJob {
  readonly kind: "replay";
  readonly folder: string;
  readonly entries: readonly string[];
  readonly formats: Readonly<Record<string, ModuleFormat>>;
  readonly modules: readonly CompiledModule[];
  readonly inputs: readonly TestInput[];
}

export type Message =
  | { readonly kind: "progress"; readonly drafts: readonly Draft[]; readonly cpuSeconds: number }
  | { readonly kind: "result"; readonly result: ChildResult }
  /** In the order of the inputs, as far as they were run; null where there is nothing to tell. */
  | { readonly kind: "replayed"; readonly outcomes: readonly (Outcome | null)[] }
  /** The package does not load; there is nothing to search. */
  | { readonly kind: "unloadable"; readonly why: string };

/** What the process of the experiment found, mutants by number. */
export interface ChildResult {
  readonly kept: readonly Kept[];
  readonly suspicions: readonly Suspicion[];
  readonly statuses: readonly {
    readonly status: MutantStatus;
    readonly evaluations: number;
    readonly isStatic: boolean;
  }[];
  readonly statistics: Omit<SearchStatistics, "lethal">;
  readonly notChecked: SearchResult["notChecked"];
}
