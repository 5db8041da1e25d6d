export { runWorkflow, type RunRequest, type RunResult } from "./run-workflow.ts";
export type { JobReport, LogPlace, ServerAddresses, StepReport } from "./jobs/run-state.ts";
export type { Annotation } from "./steps/annotation.ts";
export type { Artifact } from "./store/run-store.ts";
export type { RepositorySource } from "./repositories/mirror.ts";
export type { WorkflowEvent } from "./trigger/listens.ts";
