import { Failure } from "../../../src/model/failure.ts";
import { toText } from "../language/json.ts";
import { inWords } from "../language/problems.ts";
import {
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  evaluateToken,
  field,
  literal,
} from "../language/template.ts";
import type { StepDefinition } from "../language/workflow-file.ts";
import { timeLimit } from "../plan/minutes.ts";
import type { ActionInstance } from "./action-instance.ts";
import type { StepEnd, StepOutcome, StepRun } from "./execute.ts";
import { stepScope, type Frame } from "./frame.ts";
import { runAction } from "./run-action.ts";
import { firstLine, runScript, type RunDefaults } from "./run-script.ts";

/** One step: its condition, its work, and its place in the `steps` context. */
export async function runOneStep(
  run: StepRun,
  step: StepDefinition,
  defaults: RunDefaults,
): Promise<StepOutcome> {
  const { frame, recorder } = run;
  let end: StepEnd;
  try {
    const env = evaluateTexts(field(step.body, "env"), stepScope(frame));
    const scope = stepScope(frame, env);
    end = evaluateCondition(field(step.body, "if"), scope)
      ? await work({ ...run, env }, step, defaults)
      : { outcome: "skipped", outputs: {}, state: {} };
  } catch (error) {
    recorder.annotate("error", inWords(error));
    end = { outcome: "failure", outputs: {}, state: {} };
  }
  const { outcome, outputs } = end;
  const conclusion = outcome === "failure" && continues(frame, step) ? "success" : outcome;
  frame.steps[step.id] = { outputs, outcome, conclusion };
  return { outcome, conclusion, outputs };
}

async function work(run: StepRun, step: StepDefinition, defaults: RunDefaults): Promise<StepEnd> {
  const { body } = step;
  const scope = stepScope(run.frame, run.env);
  const limit = timeLimit(evaluateToken(field(body, "timeout-minutes"), scope));
  const signal =
    limit === undefined ? run.signal : AbortSignal.any([run.signal, AbortSignal.timeout(limit)]);
  const within: StepRun = { ...run, signal };
  const name = displayName(run.frame, step);
  const end =
    field(body, "uses") === undefined
      ? await runScript({ ...within, frame: scriptFrame(run.frame, step) }, body, defaults)
      : await runAction(within, step, await instanceOf(run.frame, step), name);
  if (end.outcome !== "cancelled" || run.signal.aborted) return end;
  run.recorder.annotate(
    "error",
    `The action '${name}' has timed out after ${(limit ?? 0) / 60_000} minutes.`,
  );
  return { ...end, outcome: "failure" };
}

/** The action that a step uses; one and the same object for its pre, main and post. */
export async function instanceOf(frame: Frame, step: StepDefinition): Promise<ActionInstance> {
  const { job } = frame;
  const path = `${frame.path}/${step.id}`;
  const known = job.instances.get(path);
  if (known !== undefined) return known;
  const uses = toText(literal(field(step.body, "uses")));
  const action = await job.actions.resolve(uses, frame.origin, job.folders.workspace);
  if (action === undefined) throw new Error(`Can't find 'action.yml' for ${uses}`);
  const instance: ActionInstance = { action, state: {} };
  job.instances.set(path, instance);
  return instance;
}

/** A step's name as GitHub shows it; its id where the name cannot be evaluated. */
export function displayName(frame: Frame, step: StepDefinition): string {
  try {
    return evaluatedName(frame, step);
  } catch (error) {
    if (error instanceof Failure) return step.id;
    throw error;
  }
}

function evaluatedName(frame: Frame, step: StepDefinition): string {
  const given = evaluateText(field(step.body, "name"), stepScope(frame));
  if (given !== "") return given;
  const uses = toText(literal(field(step.body, "uses")));
  if (uses !== "") return `Run ${uses}`;
  return `Run ${firstLine(evaluateText(field(step.body, "run"), stepScope(frame)))}`;
}

function scriptFrame(frame: Frame, step: StepDefinition): Frame {
  return { ...frame, github: { ...frame.github, action: step.id } };
}

function continues(frame: Frame, step: StepDefinition): boolean {
  const value = evaluateToken(field(step.body, "continue-on-error"), stepScope(frame));
  return value === true || value === "true";
}
