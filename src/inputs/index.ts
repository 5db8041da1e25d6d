export { benchInputs, type BenchInputs } from "./bench.ts";
export { completeBenchInputs, type BenchNames } from "./bench-pair.ts";
export { benchInitInputs, type BenchInitInputs } from "./bench-init.ts";
export { acceptInputs, type AcceptInputs } from "./accept.ts";
export type { ConfiguredAcceptance } from "./acceptances.ts";
export type { Config } from "./config-shape.ts";
export { configPath, readConfig } from "./config.ts";
export { benchParseInputs, type BenchParseInputs } from "./bench-parse.ts";
export { contractInputs, type ContractInputs } from "./contract.ts";
export { contractCheckInputs, type ContractCheckInputs } from "./contract-check.ts";
export { contractMockInputs, type ContractMockInputs } from "./contract-mock.ts";
export { contractConformInputs, type ContractConformInputs } from "./contract-conform.ts";
export { contractStubsInputs, type ContractStubsInputs } from "./contract-stubs.ts";
export { completeContractInputs, contractPair } from "./contract-pair.ts";
export {
  readEvent,
  type Event,
  type IssueCommentEvent,
  type PullRequestEvent,
  type WorkflowRunEvent,
} from "./event.ts";
export { testsInputs, type TestsInputs } from "./tests.ts";
export type { Field, Surface } from "./field.ts";
export { globPattern, matching } from "./glob.ts";
export { defineInputs, fieldsOn, kebab, type InputSet, type Values } from "./input-set.ts";
export { modelInputs, type ModelInputs } from "./model.ts";
export { didYouMean, nearest } from "./nearest.ts";
export { planInputs, type PlanInputs } from "./plan.ts";
export { prepareInputs } from "./prepare.ts";
export { pullRequestInputs, type PullRequestInputs } from "./pull-request.ts";
export { readInputs } from "./read.ts";
export { parseReport, reportLimits, reportSchema } from "./report-file.ts";
export { reportCommandInputs, type ReportCommandInputs } from "./report-command.ts";
export { proposeInputs, type ProposeInputs } from "./propose.ts";
export { reportInputs, type ReportInputs } from "./report.ts";
export { actionSource, flagSource, only, type Given, type Source } from "./source.ts";
export { researchInputs, type ResearchInputs } from "./research.ts";
export { researchIssueInputs, type ResearchIssueInputs } from "./research-issue.ts";
export { parseResearch } from "./research-file.ts";
export { rotateAuditInputs, rotateInputs, rotateModes, type RotateInputs } from "./rotate.ts";
export { provider } from "./rotation-credentials.ts";
export type { CredentialCopy, CredentialHome, RotatedCredential } from "./rotation-credentials.ts";
export {
  driverNames,
  driverSettings,
  parseDriverSettings,
  type DriverName,
  type DriverSettings,
  type SettingsOf,
} from "./rotation-drivers/index.ts";
export {
  parseAudit,
  parseRotationRecord,
  type AuditLine,
  type Phase,
  type Retiree,
  type RotationRecord,
  type Slot,
} from "./rotation-record.ts";
