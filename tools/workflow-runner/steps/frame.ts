import type { Scope, Status } from "../language/expression.ts";
import type { JsonObject } from "../language/json.ts";
import type { Origin } from "../language/workflow-file.ts";
import type { JobState, StepContext } from "../jobs/job-state.ts";

/** A list of steps being run: a job's own, or a composite's within it. */
export interface Frame {
  readonly job: JobState;
  /** Where `$/` leads. */
  readonly origin: Origin;
  readonly inputs: JsonObject;
  /** The `steps` context, filled as steps end. */
  readonly steps: Record<string, StepContext>;
  /** `env` of the steps that enclose a composite. */
  readonly env: Readonly<Record<string, string>>;
  /** github.action_path and its kin, within a composite. */
  readonly github: JsonObject;
  readonly status: () => Status;
  /** Tells apart two uses of one composite; empty for the job's own steps. */
  readonly path: string;
}

/** The scope of a step with its own environment laid over the job's. */
export function stepScope(frame: Frame, stepEnv: Readonly<Record<string, string>> = {}): Scope {
  const { job } = frame;
  const base = job.scope({
    github: { ...job.contexts.github, ...frame.github },
    env: { ...job.env, ...frame.env, ...stepEnv },
    inputs: frame.inputs,
    steps: frame.steps,
  });
  return { ...base, status: frame.status() };
}
