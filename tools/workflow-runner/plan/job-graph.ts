import type { JobDefinition } from "../language/workflow-file.ts";

export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** All jobs that a job waits for, directly or through others. */
export function ancestors(id: string, jobs: readonly JobDefinition[]): Set<string> {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    for (const need of byId.get(name)?.needs ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(id);
  return found;
}

/** One result for all jobs of a matrix, and one for a run of all its jobs. */
export function combinedResult(results: readonly JobResult[]): JobResult {
  for (const worst of ["failure", "cancelled", "success"] as const)
    if (results.includes(worst)) return worst;
  return "skipped";
}
