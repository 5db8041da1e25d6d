import { join } from "node:path";
import type { ActionFile, NodeRuns } from "../language/action-file.ts";
import { toText } from "../language/json.ts";
import type { StepDefinition } from "../language/workflow-file.ts";
import {
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  field,
  literal,
} from "../language/template.ts";
import type { TemplateToken } from "../language/packages.ts";
import type { PostStep } from "../jobs/job-state.ts";
import type { StandIn, StandInHost } from "../stand-ins/stand-in.ts";
import type { ActionInstance } from "./action-instance.ts";
import type { ResolvedAction } from "./action-library.ts";
import { runComposite } from "./run-composite.ts";
import { execute, type StepEnd, type StepRun } from "./execute.ts";
import { stepScope, type Frame } from "./frame.ts";
import { printVariables } from "./run-script.ts";

/** A `uses` step. The post step that its action has is left with the job. */
export async function runAction(
  run: StepRun,
  step: StepDefinition,
  instance: ActionInstance,
  title: string,
): Promise<StepEnd> {
  const { recorder } = run;
  const { action } = instance;
  const given = givenInputs(run, step.body);
  recorder.print(`##[group]Run ${toText(literal(field(step.body, "uses")))}`);
  printVariables(recorder, "with", given);
  printVariables(recorder, "env", run.env);
  recorder.print("##[endgroup]");
  if (action.kind === "stand-in") return runStandIn(run, action.standIn, given, instance, title);
  const inputs = actionInputs(run, action.file, given);
  const within = { ...run, frame: actionFrame(run.frame, action, step.id) };
  if (action.file.runs.using === "composite")
    return runComposite(within, action, action.file.runs, inputs);
  return runNode(within, action.folder, action.file.runs, inputs, instance, title);
}

/** The frame of an action's own entry points, within the step that uses it. */
export function actionFrame(
  frame: Frame,
  action: ResolvedAction & { kind: "file" },
  stepId: string,
): Frame {
  const { repository, ref } = action.origin;
  return {
    ...frame,
    path: `${frame.path}/${stepId}`,
    github: {
      ...frame.github,
      action: stepId,
      action_path: action.folder,
      action_repository: action.local ? "" : repository,
      action_ref: action.local ? "" : ref,
    },
  };
}

async function runNode(
  run: StepRun,
  folder: string,
  runs: NodeRuns,
  inputs: Readonly<Record<string, string>>,
  instance: ActionInstance,
  title: string,
): Promise<StepEnd> {
  const { post, postIf } = runs;
  if (post !== undefined) {
    leavePost(run, title, postIf, (again) => runEntry(again, join(folder, post), inputs, instance));
  }
  return runEntry(run, join(folder, runs.main), inputs, instance);
}

/** Runs pre, main or post of a node24 action. */
export async function runEntry(
  run: StepRun,
  file: string,
  inputs: Readonly<Record<string, string>>,
  instance: ActionInstance,
): Promise<StepEnd> {
  const end = await execute(run, {
    program: process.execPath,
    arguments: [file],
    folder: run.frame.job.folders.workspace,
    variables: { ...prefixed("INPUT_", inputs), ...prefixed("STATE_", instance.state) },
    tellsExit: false,
  });
  instance.state = { ...instance.state, ...end.state };
  return end;
}

async function runStandIn(
  run: StepRun,
  standIn: StandIn,
  given: Readonly<Record<string, string>>,
  instance: ActionInstance,
  title: string,
): Promise<StepEnd> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(standIn.inputs, name));
  if (unknown.length > 0)
    throw new Error(
      `The stand-in for ${standIn.name} does not know the input '${unknown.join("', '")}'`,
    );
  const outputs: Record<string, string> = {};
  const host = (recorder: StepRun["recorder"]): StandInHost => ({
    job: run.frame.job,
    recorder,
    state: instance.state,
    input: (name) => given[name]?.trim() ?? standIn.inputs[name] ?? "",
    setOutput: (name, value) => {
      outputs[name] = value;
    },
  });
  if (standIn.post !== undefined)
    leavePost(run, title, undefined, async (again) => {
      await standIn.post?.(host(again.recorder));
      return { outcome: "success", outputs: {}, state: {} };
    });
  await standIn.main(host(run.recorder));
  return { outcome: "success", outputs, state: {} };
}

/** `post-if` is always() unless it says otherwise. */
function leavePost(
  run: StepRun,
  title: string,
  condition: TemplateToken | undefined,
  work: (again: StepRun) => Promise<StepEnd>,
): void {
  const { job } = run.frame;
  const frame = { ...run.frame, status: () => job.statusFunctions };
  const post: PostStep = {
    name: `Post ${title}`,
    applies: () =>
      condition === undefined || evaluateCondition(condition, stepScope(frame, run.env)),
    run: async (recorder) => (await work({ ...run, frame, recorder, signal: job.signal })).outcome,
  };
  job.posts.push(post);
}

/** Given inputs and the defaults of the others; unknown and deprecated ones are warned of. */
export function actionInputs(
  run: StepRun,
  file: ActionFile,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = file.inputs.map((input) => input.name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !known.includes(name));
  if (unexpected.length > 0)
    run.recorder.annotate(
      "warning",
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`,
    );
  const scope = stepScope(run.frame, run.env);
  const inputs: Record<string, string> = { ...given };
  for (const input of file.inputs) {
    const name = input.name.toLowerCase();
    if (input.deprecation !== undefined && given[name] !== undefined)
      run.recorder.annotate(
        "warning",
        `Input '${input.name}' has been deprecated with message: ${input.deprecation}`,
      );
    inputs[name] ??= evaluateText(input.default, scope);
  }
  return inputs;
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${prefix}${prefix === "INPUT_" ? name.replaceAll(" ", "_").toUpperCase() : name}`,
      value,
    ]),
  );
}

/** `with`, under lower-case names as GitHub compares them. */
export function givenInputs(run: StepRun, body: TemplateToken): Record<string, string> {
  const values = evaluateTexts(field(body, "with"), stepScope(run.frame, run.env));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
