import { Failure } from "../../model/index.ts";
import type { Forge } from "../../ports/index.ts";
import type { Client } from "./client.ts";

export function runs({ octokit, here }: Client): Pick<Forge, "rerunFailed"> {
  const { actions } = octokit.rest;

  /** The same commit may have been looked at more than once; what people see is the newest. */
  async function newestFailed(run: number, sha: string): Promise<number> {
    const { data } = await actions.getWorkflowRun({ ...here, run_id: run });
    const found = await actions.listWorkflowRuns({
      ...here,
      workflow_id: data.workflow_id,
      head_sha: sha,
      status: "failure",
      per_page: 1,
    });
    return found.data.workflow_runs[0]?.id ?? run;
  }

  return {
    rerunFailed: async (run, sha) => {
      try {
        const run_id = await newestFailed(run, sha);
        await actions.reRunWorkflowFailedJobs({ ...here, run_id });
        return undefined;
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

/** GitHub says 403 also of runs that still go on, have succeeded or are too old. */
function refusal(error: unknown): string {
  if (error instanceof Failure) throw error;
  if (error instanceof Error && "status" in error) {
    if (error.status === 403 || error.status === 404) return error.message;
  }
  throw error;
}
