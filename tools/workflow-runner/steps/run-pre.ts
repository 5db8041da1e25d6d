import { evaluateCondition, field, evaluateTexts, literal } from "../language/template.ts";
import { toText } from "../language/json.ts";
import type { StepDefinition } from "../language/workflow-file.ts";
import { actionFrame, actionInputs, givenInputs, runEntry } from "./run-action.ts";
import { compositeFrame } from "./run-composite.ts";
import type { StepOutcome, StepRun } from "./execute.ts";
import { stepScope } from "./frame.ts";
import { instanceOf } from "./run-step.ts";
import { join } from "node:path";

/**
 * The `pre` of the action that a step uses, and of all actions within a composite.
 * A `./` action is not there yet when pre steps run, so it has none.
 * @returns undefined when there was nothing to run
 */
export async function runPre(run: StepRun, step: StepDefinition): Promise<StepOutcome | undefined> {
  const { frame } = run;
  if (/^\.[/\\]/.test(toText(literal(field(step.body, "uses"))))) return undefined;
  const instance = await instanceOf(frame, step);
  const { action } = instance;
  if (action.kind === "stand-in") return undefined;
  const { runs } = action.file;
  const hasPre = runs.using === "composite" ? runs.steps.length > 0 : runs.pre !== undefined;
  if (!hasPre) return undefined;
  const env = evaluateTexts(field(step.body, "env"), stepScope(frame));
  const within: StepRun = { ...run, env, frame: actionFrame(frame, action, step.id) };
  const given = givenInputs(within, step.body);
  const inputs = actionInputs(within, action.file, given);
  if (runs.using === "composite") {
    const inner = {
      ...within,
      env: {},
      frame: compositeFrame(within, action, inputs, () => false),
    };
    const ends: StepOutcome[] = [];
    for (const one of runs.steps) {
      if (field(one.body, "uses") === undefined) continue;
      const end = await runPre(inner, one);
      if (end !== undefined) ends.push(end);
    }
    return ends.find((end) => end.conclusion !== "success") ?? ends[0];
  }
  if (runs.preIf !== undefined && !evaluateCondition(runs.preIf, stepScope(within.frame, env)))
    return undefined;
  const end = await runEntry(within, join(action.folder, runs.pre ?? ""), inputs, instance);
  return { outcome: end.outcome, conclusion: end.outcome, outputs: end.outputs };
}
