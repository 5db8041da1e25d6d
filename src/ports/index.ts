export type { Clock } from "./clock.ts";
export type {
  Databases,
  Ldap,
  LdapRequest,
  Login,
  Postgres,
  Redis,
  RedisReply,
  Refused,
  ServerPlace,
  Silent,
} from "./database.ts";
export type { CompletionCall, CompletionEnd, Completions, WireShape } from "./completions.ts";
export type { EnginePorts } from "./engine-ports.ts";
export type { Counter, CountRequest } from "./counter.ts";
export type { CommandLine, CommandResult, Commands } from "./commands.ts";
export type { Files } from "./files.ts";
export type { Access, Check, CheckAnnotation, Forge, ForgeComment, PullRequest } from "./forge.ts";
export type { ChangedFile, Git } from "./git.ts";
export type { GitHub, ProbeAnswer } from "./github.ts";
export type {
  BlamedLine,
  FileChange,
  Histories,
  History,
  HistoryCommit,
  TrackedFile,
} from "./history.ts";
export type { Http, HttpAnswer, HttpHeader, HttpLimits, HttpRequest, HttpSilence } from "./http.ts";
export type { ForgeIssue, Issues } from "./issues.ts";
export type { Load, LoadRequest, LoadResult, LoadSlice } from "./load.ts";
export type { Box, ExperimentEnd, ExperimentLimits, Laboratory } from "./laboratory.ts";
export type { Log } from "./log.ts";
export type { Machine, MachineFacts } from "./machine.ts";
export {
  addCost,
  noCost,
  withModelCost,
  type AnswerSchema,
  type Model,
  type ModelAnswer,
  type ModelCost,
  type ModelQuestion,
  type ModelSearch,
  type ModelSource,
} from "./model.ts";
export { startMeter } from "./meter.ts";
export type { Program, ProgramStart, RunningProgram } from "./program.ts";
export type {
  BatchPair,
  BenchmarkFile,
  ListedBenchmark,
  ListRequest,
  PairRequest,
  PairSample,
  PerSide,
  Sampler,
  SamplerLimits,
  SampleTrouble,
  SideName,
} from "./sampler.ts";
export type { ForeignFunction, Realm } from "./realm.ts";
export type { ProposalCommit, ProposalForge, ProposalPull } from "./proposal-forge.ts";
export type { Runs } from "./runs.ts";
export type { RecordPlaces, Records, RecordStore, Revision, Snapshot } from "./records.ts";
export type { Listening, Server, ServerRequest, ServerResponse } from "./server.ts";
export type { Step } from "./step.ts";
export type { FileSize, Tree, Trees } from "./trees.ts";
export type { Home, SecretStore, Vault } from "./vault.ts";
export type { ProgramEnd, ProgramRun, ProjectCopy, Workbench } from "./workbench.ts";
export type { JobAnnotation, Workflow } from "./workflow.ts";
