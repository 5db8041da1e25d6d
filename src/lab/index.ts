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

export { isPlainCall } from "./inputs/harvest/plain-call.ts";
export { resolveInside } from "./evaluate/resolve.ts";
export { instrument, type CompiledModule, type Instrumented } from "./mutants/instrument.ts";
export { touchedBy, worthShowing, type Hunk } from "./mutants/select.ts";
export { comparedWith } from "./search/differential.ts";
export { scoreOf, search } from "./search/search.ts";
export type {
  ExportFacts,
  FunctionFacts,
  ImportFacts,
  ModuleFacts,
  RouteFacts,
} from "./structure/module.ts";
export { isModule, readModule } from "./structure/read-module.ts";
export { formatOf, readSubject } from "./subject/read-subject.ts";
export { isLiteral, propertyName, source } from "./values/source.ts";
