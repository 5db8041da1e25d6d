import { Failure } from "../../model/index.ts";
import type { Forge, Log, Workflow } from "../../ports/index.ts";

interface Ports {
  readonly forge: Forge;
  readonly log: Log;
  readonly workflow: Workflow;
}

/** Runs the failed jobs of a run again. Where that cannot be, it is said what to do by hand. */
export async function rerun(
  { forge, log, workflow }: Ports,
  { run, head }: { readonly run: number; readonly head: string },
): Promise<void> {
  const refusal = await forge.rerunFailed(run, head).catch((error: unknown) => {
    if (error instanceof Failure && error.facts.code === "permission-missing") {
      return `${error.facts.what}. Fix: ${error.facts.fix}`;
    }
    throw error;
  });
  if (refusal === undefined) {
    log.progress("The failed jobs of the pull request's run were started again.");
    return;
  }
  workflow.annotate({
    level: "notice",
    title: "Lamplighter: run the failed job again by hand",
    message: `The acceptance is recorded, and the check was not run again: ${refusal}`,
  });
}
