import type { Conclusion } from "../jobs/job-state.ts";
import type { LogPlace, StepReport } from "../jobs/run-state.ts";
import { inWords } from "../language/problems.ts";
import { field } from "../language/template.ts";
import type { StepDefinition } from "../language/workflow-file.ts";
import { Recorder } from "./recorder.ts";
import type { StepOutcome, StepRun } from "./execute.ts";
import type { Frame } from "./frame.ts";
import { runPre } from "./run-pre.ts";
import { noDefaults, type RunDefaults } from "./run-script.ts";
import { displayName, runOneStep } from "./run-step.ts";

/**
 * Runs all steps of a job in GitHub's order: every `pre`, the steps, then what they left for
 * the end, last in first out.
 */
export async function runJobSteps(
  frame: Frame,
  definitions: readonly StepDefinition[],
  defaults: RunDefaults,
  jobName: string,
): Promise<StepReport[]> {
  const { job } = frame;
  const reports: StepReport[] = [];
  const record = async (
    name: string,
    work: (run: StepRun) => Promise<StepOutcome | undefined>,
  ): Promise<void> => {
    const place: LogPlace = { job: jobName, step: job.masks.apply(name) };
    const recorder = new Recorder(job.masks, (line) => {
      job.run.onLog(line, place);
    });
    const end = await guarded(recorder, () =>
      work({
        frame,
        recorder,
        env: {},
        signal: job.signal,
        runStep: (run, step) => runOneStep(run, step, noDefaults),
      }),
    );
    if (end === undefined) return;
    if (end.conclusion === "failure" && job.status === "success") job.status = "failure";
    job.noticeCancellation();
    const { log, summary, annotations } = recorder;
    reports.push({ name: place.step, ...end, log, summary, annotations });
  };

  for (const step of definitions)
    if (field(step.body, "uses") !== undefined && job.status === "success")
      await record(`Pre ${displayName(frame, step)}`, (run) => runPre(run, step));
  for (const step of definitions)
    await record(displayName(frame, step), (run) => runOneStep(run, step, defaults));
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    const { name, applies, run } = post;
    await record(name, async ({ recorder }) =>
      applies() ? plain(await run(recorder)) : plain("skipped"),
    );
  }
  return reports;
}

function plain(conclusion: Conclusion): StepOutcome {
  return { conclusion, outcome: conclusion, outputs: {} };
}

/** What goes wrong around a step, such as a pre that cannot be found, fails that step. */
async function guarded(
  recorder: Recorder,
  work: () => Promise<StepOutcome | undefined>,
): Promise<StepOutcome | undefined> {
  try {
    return await work();
  } catch (error) {
    recorder.annotate("error", inWords(error));
    return plain("failure");
  }
}
