import { createCommandFiles } from "./file-commands.ts";
import { processEnvironment } from "./environment.ts";
import type { Frame } from "./frame.ts";
import { runProcess } from "./process.ts";
import type { Recorder } from "./recorder.ts";
import type { Conclusion } from "../jobs/job-state.ts";
import type { StepDefinition } from "../language/workflow-file.ts";

/** One step, or one of its entry points, as it is about to run. */
export interface StepRun {
  readonly frame: Frame;
  readonly recorder: Recorder;
  /** The step's own `env`, evaluated. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Runs a step within this one; a composite has steps, and steps have composites. */
  readonly runStep: (run: StepRun, step: StepDefinition) => Promise<StepOutcome>;
}

export interface StepOutcome {
  readonly outcome: Conclusion;
  /** After continue-on-error. */
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface StepEnd {
  readonly outcome: Conclusion;
  readonly outputs: Record<string, string>;
  /** What went to GITHUB_STATE. */
  readonly state: Record<string, string>;
}

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  /** A script's exit status is an error of its own; an action has said itself what failed. */
  readonly tellsExit: boolean;
}

/** Runs a step's process and takes over what it wrote to its command files. */
export async function execute(run: StepRun, command: Command): Promise<StepEnd> {
  const { frame, recorder, signal } = run;
  const { job } = frame;
  recorder.forgetRefusals();
  const files = await createCommandFiles(job.folders.temp);
  const end = await runProcess({
    command: command.program,
    arguments: command.arguments,
    folder: command.folder,
    environment: processEnvironment(frame, run.env, { ...command.variables, ...files.variables }),
    signal,
    onLine: (line) => {
      recorder.output(line);
    },
    onSurvivors: (group) => {
      job.keepSurvivors(group);
    },
  });
  let outcome: Conclusion = "success";
  if (signal.aborted) outcome = "cancelled";
  else if (end.startFailure !== undefined) {
    recorder.annotate("error", `Could not start ${command.program}: ${end.startFailure}`);
    outcome = "failure";
  } else if (end.code !== 0) {
    const how = end.code === undefined ? "a signal" : `exit code ${end.code}`;
    if (command.tellsExit) recorder.annotate("error", `Process completed with ${how}.`);
    outcome = "failure";
  } else if (recorder.hasRefused) outcome = "failure";
  try {
    const { output, env, path, state } = await files.collect(recorder);
    Object.assign(job.env, env);
    for (const folder of path) job.path.unshift(folder);
    return { outcome, outputs: output, state };
  } catch (error) {
    recorder.annotate("error", error instanceof Error ? error.message : String(error));
    return { outcome: outcome === "success" ? "failure" : outcome, outputs: {}, state: {} };
  }
}
