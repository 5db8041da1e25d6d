import { Failure } from "../../model/index.ts";
import type { Runs } from "../../ports/index.ts";
import { noneWhenAbsent, perPage, type Client } from "./client.ts";
import { vaultError } from "./vault/vault-error.ts";

/**
 * In the order in which a run goes through them: one that moves on between two questions is seen
 * twice, never missed.
 */
const states = ["requested", "waiting", "pending", "queued", "in_progress"] as const;

export function unfinishedRuns({ octokit, here }: Client): Runs {
  const { owner, repo } = here;
  const asked = { permission: "actions: read", path: `/repos/${owner}/${repo}/actions/runs` };
  /** What the job's own token lacks is said already; the rest is trouble on GitHub's side. */
  const refused = (error: unknown): never => {
    throw error instanceof Failure ? error : vaultError(error, asked);
  };
  return {
    unfinished: async () => {
      const found = new Map<number, Date>();
      for (const status of states) {
        for (let page = 1; ; page++) {
          const wanted = { owner, repo, status, page, per_page: perPage };
          const { data } = await octokit
            .request("GET /repos/{owner}/{repo}/actions/runs", wanted)
            .catch(refused);
          for (const run of data.workflow_runs) found.set(Number(run.id), new Date(run.created_at));
          if (data.workflow_runs.length < perPage) break;
        }
      }
      return [...found].map(([id, createdAt]) => ({ id, createdAt }));
    },

    isAtWork: async (run_id, attempt) => {
      const { data } = await octokit
        .request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { owner, repo, run_id })
        .catch(noneWhenAbsent)
        .catch(refused);
      return (
        data?.status !== undefined && data.status !== "completed" && data.run_attempt === attempt
      );
    },
  };
}
