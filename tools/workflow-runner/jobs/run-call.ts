import { isObject } from "../language/json.ts";
import {
  entries,
  evaluateText,
  evaluateTexts,
  evaluateToken,
  field,
  literal,
} from "../language/template.ts";
import type { JobDefinition } from "../language/workflow-file.ts";
import { callInputs } from "../plan/call-inputs.ts";
import { combinedResult } from "../plan/job-graph.ts";
import type { Combination } from "./run-instances.ts";
import { serverScope, type JobOutcome, type RunJobs, type WorkflowRun } from "./workflow-run.ts";

/** Runs a called workflow in place of a job's steps. `env` does not cross, `github` does. */
export async function runCall(
  workflow: WorkflowRun,
  job: JobDefinition,
  { name, scope, signal }: Combination,
  runJobs: RunJobs,
): Promise<JobOutcome> {
  const loaded = workflow.loaded.called.get(job.id);
  if (loaded === undefined) throw new Error(`${job.id} calls a workflow that was not loaded`);
  const { call } = loaded.file;
  const given = evaluateToken(field(job.body, "with"), scope);
  const secrets = field(job.body, "secrets");
  const inherits = secrets?.isScalar === true && literal(secrets) === "inherit";
  const defaults = serverScope({ ...workflow, inputs: {} }, job, scope.status, {});
  const nested: WorkflowRun = {
    ...workflow,
    loaded,
    inputs: callInputs(field(call, "inputs"), isObject(given) ? given : {}, defaults),
    secrets: inherits ? workflow.secrets : evaluateTexts(secrets, scope),
    prefix: `${name} / `,
    signal,
  };
  const ended = await runJobs(nested);
  const jobs = Object.fromEntries(
    [...ended].map(([id, { result, outputs }]) => [id, { result, outputs }]),
  );
  const outer = serverScope(nested, undefined, scope.status, { jobs });
  const outputs = entries(field(call, "outputs")).map(
    ([key, body]) => [key, evaluateText(field(body, "value"), outer)] as const,
  );
  return {
    result: combinedResult([...ended.values()].map((outcome) => outcome.result)),
    outputs: Object.fromEntries(outputs),
  };
}
