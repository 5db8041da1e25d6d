import type { Status } from "../language/expression.ts";
import type { JsonObject } from "../language/json.ts";
import { inWords } from "../language/problems.ts";
import { evaluateCondition, field } from "../language/template.ts";
import type { JobDefinition } from "../language/workflow-file.ts";
import { ancestors } from "../plan/job-graph.ts";
import { runInstances } from "./run-instances.ts";
import { serverScope, type JobOutcome, type WorkflowRun } from "./workflow-run.ts";

/** Runs all jobs of a workflow, each as soon as those that it needs have ended. */
export async function runJobs(workflow: WorkflowRun): Promise<ReadonlyMap<string, JobOutcome>> {
  const { jobs } = workflow.loaded.file;
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const started = new Map<string, Promise<void>>();
  const done = new Map<string, JobOutcome>();
  const start = (job: JobDefinition): Promise<void> => {
    const known = started.get(job.id);
    if (known !== undefined) return known;
    const before = job.needs.flatMap((need) => byId.get(need) ?? []).map(start);
    const end = Promise.all(before).then(async () => {
      done.set(job.id, await runOne(workflow, job, done));
    });
    started.set(job.id, end);
    return end;
  };
  await Promise.all(jobs.map(start));
  return done;
}

async function runOne(
  workflow: WorkflowRun,
  job: JobDefinition,
  done: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const status = statusOf(workflow, job, done);
  const needs: JsonObject = Object.fromEntries(
    job.needs.map((need) => {
      const outcome = done.get(need);
      return [need, { result: outcome?.result ?? "skipped", outputs: { ...outcome?.outputs } }];
    }),
  );
  const scope = serverScope(workflow, job, status, { needs });
  try {
    if (!evaluateCondition(field(job.body, "if"), scope)) {
      report(workflow, job, status.cancelled ? "cancelled" : "skipped", []);
      return { result: status.cancelled ? "cancelled" : "skipped", outputs: {} };
    }
    return await runInstances(workflow, job, needs, scope, runJobs);
  } catch (error) {
    report(workflow, job, "failure", [inWords(error)]);
    return { result: "failure", outputs: {} };
  }
}

/** success() and failure() look at every job that this one waits for, directly or not. */
function statusOf(
  workflow: WorkflowRun,
  job: JobDefinition,
  done: ReadonlyMap<string, JobOutcome>,
): Status {
  const waited = ancestors(job.id, workflow.loaded.file.jobs);
  const results = [...waited].map((id) => done.get(id)?.result);
  const cancelled = workflow.signal.aborted;
  return {
    success: !cancelled && results.every((result) => result === "success"),
    failure: !cancelled && results.includes("failure"),
    cancelled,
  };
}

function report(
  { run, prefix, loaded }: WorkflowRun,
  job: JobDefinition,
  conclusion: "failure" | "cancelled" | "skipped",
  errors: string[],
): void {
  for (const error of errors) run.onLog(`##[error]${error}`, { job: prefix + job.id, step: "" });
  run.reports.push({
    id: job.id,
    name: prefix + job.id,
    conclusion,
    permissions: loaded.permissions.get(job.id) ?? {},
    steps: [],
    outputs: {},
    annotations: errors.map((message) => ({ level: "error", message })),
  });
}
