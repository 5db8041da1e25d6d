import type { Scope, Status } from "../language/expression.ts";
import type { JsonObject } from "../language/json.ts";
import type { JobDefinition, WorkflowFile } from "../language/workflow-file.ts";
import type { LoadedWorkflow } from "../plan/call-tree.ts";
import type { JobResult } from "../plan/job-graph.ts";
import { githubContext } from "./github-context.ts";
import type { RunState } from "./run-state.ts";

/** A workflow as it is being run: the triggered one, or one that a job calls. */
export interface WorkflowRun {
  readonly run: RunState;
  readonly loaded: LoadedWorkflow;
  readonly top: WorkflowFile;
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  /** "caller / " before the names of a called workflow's jobs. */
  readonly prefix: string;
  readonly signal: AbortSignal;
}

export interface JobOutcome {
  /** After continue-on-error: what `needs` shows. */
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
}

export type RunJobs = (workflow: WorkflowRun) => Promise<ReadonlyMap<string, JobOutcome>>;

/** The scope of what is evaluated before a job has a machine: `if`, `strategy`, `with` … */
export function serverScope(
  workflow: WorkflowRun,
  job: JobDefinition | undefined,
  status: Status,
  more: Readonly<Record<string, unknown>>,
): Scope {
  const { run, top, inputs, secrets } = workflow;
  return {
    status,
    contexts: {
      github: githubContext(run, top, job?.id ?? "", undefined, ""),
      vars: run.vars,
      inputs,
      secrets,
      ...more,
    },
  };
}
