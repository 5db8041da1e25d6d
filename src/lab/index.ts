export type { ImportedName, InputOrigin, Outcome, TestInput } from "./types/input.ts";
export type { AridReason, Mutant, MutantStatus, Position } from "./types/mutant.ts";
export type {
  JudgedMutant,
  Kept,
  Kill,
  Oracle,
  SearchOptions,
  SearchResult,
  SearchStatistics,
  Suspicion,
} from "./types/result.ts";
export type { ModuleFile, ModuleFormat, Subject, SubjectDocument } from "./types/subject.ts";
export type { Property, Value } from "./types/value.ts";
