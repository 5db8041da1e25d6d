import type { Conclusion } from "../jobs/job-state.ts";
import type { CompositeRuns } from "../language/action-file.ts";
import { evaluateText } from "../language/template.ts";
import type { ResolvedAction } from "./action-library.ts";
import type { StepEnd, StepRun } from "./execute.ts";
import { stepScope, type Frame } from "./frame.ts";

/** The steps of a composite: their own `steps` and `inputs`, the job's environment. */
export async function runComposite(
  run: StepRun,
  action: ResolvedAction & { kind: "file" },
  runs: CompositeRuns,
  inputs: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  let failed = false;
  const frame = compositeFrame(run, action, inputs, () => failed);
  let outcome: Conclusion = "success";
  for (const step of runs.steps) {
    const end = await run.runStep({ ...run, frame, env: {} }, step);
    if (end.conclusion === "failure") failed = true;
    if (end.conclusion === "cancelled") outcome = "cancelled";
  }
  const scope = stepScope(frame);
  const outputs = runs.outputs.map(([name, value]) => [name, evaluateText(value, scope)] as const);
  return {
    outcome: outcome === "success" && failed ? "failure" : outcome,
    outputs: Object.fromEntries(outputs),
    state: {},
  };
}

/** A composite judges its own steps; whether the job failed before it is not its concern. */
export function compositeFrame(
  run: StepRun,
  action: ResolvedAction & { kind: "file" },
  inputs: Readonly<Record<string, string>>,
  failed: () => boolean,
): Frame {
  return {
    ...run.frame,
    origin: action.local ? run.frame.job.origin : action.origin,
    inputs: { ...inputs },
    steps: {},
    env: { ...run.frame.env, ...run.env },
    status: () => ({
      success: !failed() && !run.signal.aborted,
      failure: failed() && !run.signal.aborted,
      cancelled: run.signal.aborted,
    }),
  };
}
