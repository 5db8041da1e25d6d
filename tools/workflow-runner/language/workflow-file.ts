import { toText, type Json } from "./json.ts";
import { entries, field, literal } from "./template.ts";
import {
  convertWorkflowTemplate,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
  type TemplateToken,
} from "./packages.ts";
import { refuseProblems, refusal } from "./problems.ts";

/** Where a workflow or action file was read from. */
export interface Origin {
  /** "owner/name" */
  readonly repository: string;
  /** The ref as it was asked for, e.g. "refs/heads/main" or "v1". */
  readonly ref: string;
  readonly sha: string;
}

export interface StepDefinition {
  readonly id: string;
  readonly body: TemplateToken;
}

export interface JobDefinition {
  readonly id: string;
  readonly needs: readonly string[];
  /** The called workflow, for a job that has no steps of its own. */
  readonly uses?: string;
  readonly steps: readonly StepDefinition[];
  readonly body: TemplateToken;
}

export interface WorkflowFile {
  readonly origin: Origin;
  readonly path: string;
  readonly name: string;
  readonly on: Json;
  /** `on.workflow_call`, for its inputs, secrets and outputs. */
  readonly call: TemplateToken | undefined;
  readonly body: TemplateToken;
  readonly jobs: readonly JobDefinition[];
}

/**
 * Reads and checks one workflow.
 * @throws Failure `workflow-invalid` with every message of GitHub's parser, or
 * `workflow-refused` for what this runner does not do.
 */
export async function readWorkflow(
  text: string,
  path: string,
  origin: Origin,
): Promise<WorkflowFile> {
  const { context, value } = parseWorkflow(
    { name: path, content: text },
    new NoOperationTraceWriter(),
  );
  refuseProblems(context, path);
  if (value === undefined) throw refusal(path, undefined, "The file is empty.", "Write jobs.");
  const template = await convertWorkflowTemplate(context, value);
  refuseProblems(context, path);
  const bodies = new Map(entries(field(value, "jobs")));
  const jobs = template.jobs.map((job): JobDefinition => {
    const body = bodies.get(job.id.value);
    if (body === undefined) throw new Error(`The parser lost job ${job.id.value}`);
    refuseUnsupported(path, body);
    const needs = (job.needs ?? []).map((need) => need.value);
    if (job.type === "reusableWorkflowJob")
      return { id: job.id.value, needs, uses: job.ref.value, steps: [], body };
    const steps = field(body, "steps");
    const bodiesOfSteps = steps !== undefined && isSequence(steps) ? [...steps] : [];
    return {
      id: job.id.value,
      needs,
      body,
      steps: bodiesOfSteps.map((step, i) => ({ id: job.steps[i]?.id ?? `__run_${i}`, body: step })),
    };
  });
  const on = field(value, "on");
  return {
    origin,
    path,
    name: toText(literal(field(value, "name"))) || path,
    on: literal(on),
    call: field(on, "workflow_call"),
    body: value,
    jobs,
  };
}

function refuseUnsupported(path: string, job: TemplateToken): void {
  for (const key of ["container", "services", "snapshot"]) {
    const token = field(job, key);
    if (token !== undefined)
      throw refusal(
        path,
        token,
        `'${key}' needs Docker or GitHub's own machines.`,
        "Run on the host.",
      );
  }
}
