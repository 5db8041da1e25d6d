export type { Acceptance } from "./acceptance.ts";
export { bumps, type Bump } from "./bump.ts";
export type { Claim } from "./claim.ts";
export { changeEngines, engineNames, type EngineName } from "./engine.ts";
export type { Environment } from "./environment.ts";
export { Failure, type FailureFacts } from "./failure.ts";
export { judge, openClaims, type Threshold } from "./judgment.ts";
export {
  modelChoices,
  modelPriorities,
  modelProviders,
  type ModelChoice,
  type ModelPriority,
  type ModelProvider,
} from "./language-model.ts";
export type { Change, Metric } from "./metric.ts";
export type { Place } from "./place.ts";
export { proofKinds, type Evidence, type Proof, type ProofKind } from "./proof.ts";
export type { Proposal } from "./proposal.ts";
export type { Note, NotChecked, Report } from "./report.ts";
export type { Finding, Research, ResearchItem } from "./research.ts";
export type { Bought, ModelSpend, MonthlySpend, Spend } from "./spend.ts";
export {
  exitStatus,
  reaches,
  severities,
  verdicts,
  worstVerdict,
  type Severity,
  type Verdict,
} from "./verdict.ts";
export { version } from "./version.ts";
export { count, number } from "./words.ts";
