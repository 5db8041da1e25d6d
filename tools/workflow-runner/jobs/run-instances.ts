import { inWords } from "../language/problems.ts";
import type { Scope } from "../language/expression.ts";
import { isObject, type JsonObject } from "../language/json.ts";
import { isBasicExpression, isMapping, type TemplateToken } from "../language/packages.ts";
import { evaluateText, evaluateToken, field } from "../language/template.ts";
import type { JobDefinition } from "../language/workflow-file.ts";
import { concurrencyOf } from "../plan/concurrency.ts";
import { combinedResult, type JobResult } from "../plan/job-graph.ts";
import { expandMatrix, matrixSuffix } from "../plan/matrix.ts";
import type { Permissions } from "../plan/permissions.ts";
import { runCall } from "./run-call.ts";
import { runJob, type JobEnd } from "./run-job.ts";
import { Semaphore } from "./semaphore.ts";
import type { JobOutcome, RunJobs, WorkflowRun } from "./workflow-run.ts";

/** One combination of a job's matrix; the only one of a job without. */
export interface Combination {
  readonly name: string;
  readonly needs: JsonObject;
  readonly strategy: JsonObject;
  readonly matrix: JsonObject | null;
  readonly scope: Scope;
  readonly signal: AbortSignal;
}

/** Runs a job once for each combination of its matrix. */
export async function runInstances(
  workflow: WorkflowRun,
  job: JobDefinition,
  needs: JsonObject,
  scope: Scope,
  runJobs: RunJobs,
): Promise<JobOutcome> {
  const { combinations, failFast, maxParallel } = strategyOf(job, scope);
  const places = new Semaphore(maxParallel);
  const failing = new AbortController();
  const signal = AbortSignal.any([workflow.signal, failing.signal]);
  const outcomes = combinations.map((matrix, index) =>
    places.use(async () => {
      const strategy: JsonObject = {
        "fail-fast": failFast,
        "job-index": index,
        "job-total": combinations.length,
        "max-parallel": maxParallel,
      };
      const own = { ...scope, contexts: { ...scope.contexts, strategy, matrix } };
      const name = workflow.prefix + jobName(job, matrix, own);
      const one: Combination = { name, needs, strategy, matrix, scope: own, signal };
      const outcome = await runCombination(workflow, job, one, runJobs);
      if (outcome.result === "failure" && failFast) failing.abort();
      return outcome;
    }),
  );
  return merged(await Promise.all(outcomes));
}

async function runCombination(
  workflow: WorkflowRun,
  job: JobDefinition,
  one: Combination,
  runJobs: RunJobs,
): Promise<JobOutcome> {
  if (job.uses !== undefined) return runCall(workflow, job, one, runJobs);
  const { run, loaded, top, inputs, secrets } = workflow;
  const { name, needs, strategy, matrix, scope, signal } = one;
  const concurrency = concurrencyOf(field(job.body, "concurrency"), scope);
  const permissions = loaded.permissions.get(job.id) ?? {};
  const end = await run.slots
    .use(() =>
      runJob(run, {
        ...{ definition: job, file: loaded.file, top, inputs, secrets, permissions },
        ...{ name, needs, strategy, matrix, signal },
      }),
    )
    .catch((error: unknown) => failedJob(workflow, name, permissions, error));
  run.reports.push({
    id: job.id,
    name,
    ...end,
    ...(concurrency === undefined ? {} : { concurrency }),
  });
  const goesOn = evaluateToken(field(job.body, "continue-on-error"), scope);
  const forgiven = end.conclusion === "failure" && (goesOn === true || goesOn === "true");
  return { result: forgiven ? "success" : end.conclusion, outputs: end.outputs };
}

/** A job whose `env` or limits cannot be evaluated fails; the others of its matrix go on. */
function failedJob(
  { run }: WorkflowRun,
  name: string,
  permissions: Permissions,
  error: unknown,
): JobEnd {
  const message = inWords(error);
  run.onLog(`##[error]${message}`, { job: name, step: "" });
  const annotations = [{ level: "error" as const, message }];
  return { conclusion: "failure", permissions, outputs: {}, steps: [], annotations };
}

function strategyOf(job: JobDefinition, scope: Scope) {
  const strategy = field(job.body, "strategy");
  const written =
    strategy !== undefined && isBasicExpression(strategy) ? evaluateToken(strategy, scope) : null;
  const read = (key: string) =>
    isObject(written) ? (written[key] ?? null) : evaluateToken(field(strategy, key), scope);
  const hasMatrix = isObject(written)
    ? Object.hasOwn(written, "matrix")
    : field(strategy, "matrix");
  const combinations: (JsonObject | null)[] =
    hasMatrix === undefined || hasMatrix === false ? [null] : expandMatrix(read("matrix"));
  const parallel = Number(read("max-parallel") ?? 0);
  return {
    combinations,
    failFast: read("fail-fast") !== false,
    maxParallel: parallel > 0 ? parallel : combinations.length,
  };
}

/** GitHub adds the combination to a name that does not show it already. */
function jobName(job: JobDefinition, matrix: JsonObject | null, scope: Scope): string {
  const token: TemplateToken | undefined = field(job.body, "name");
  const written = token === undefined || isMapping(token) ? "" : evaluateText(token, scope);
  const isDynamic = token !== undefined && isBasicExpression(token);
  if (written !== "" && (isDynamic || matrix === null)) return written;
  return (written || job.id) + (matrix === null ? "" : matrixSuffix(matrix));
}

/** Of several values for one output, the last that is not empty stays. */
function merged(outcomes: readonly JobOutcome[]): JobOutcome {
  const outputs: Record<string, string> = {};
  for (const outcome of outcomes)
    for (const [name, value] of Object.entries(outcome.outputs))
      if (value !== "" || outputs[name] === undefined) outputs[name] = value;
  const results: JobResult[] = outcomes.map((outcome) => outcome.result);
  return { result: combinedResult(results), outputs };
}
