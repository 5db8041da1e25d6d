import { parse } from "yaml";
import type { Claim } from "../../../model/index.ts";
import type { Files } from "../../../ports/index.ts";
import { claim } from "../report/claims.ts";

const folder = ".github/workflows";
const ours = /(?:^|\/)actions\/rotate(?:@|$)/;

interface Job {
  readonly concurrency?: unknown;
  readonly steps?: readonly { readonly uses?: unknown; readonly with?: unknown }[];
}

/** Whether every job that rotates waits for its turn and is never canceled by the next. */
export async function examineWorkflows(files: Files): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const path of await files.list(folder).catch(() => [])) {
    if (!/\.ya?ml$/.test(path)) continue;
    const text = await files.read(`${folder}/${path}`);
    for (const [id, job] of jobsOf(text ?? "")) {
      if (!job.steps?.some(rotates)) continue;
      const why = troubleWith(job.concurrency ?? topConcurrency(text ?? ""));
      if (why !== undefined) claims.push(unsafe(`${folder}/${path}`, id, why));
    }
  }
  return claims;
}

/** Watching and looking write nothing, so they need no turn. */
function rotates({ uses, with: given }: NonNullable<Job["steps"]>[number]): boolean {
  if (typeof uses !== "string" || !ours.test(uses)) return false;
  const mode = typeof given === "object" && given !== null && "mode" in given ? given.mode : "run";
  return mode === "run" || mode === "rollback";
}

function troubleWith(concurrency: unknown): string | undefined {
  if (concurrency === undefined) return "it has no `concurrency`, so two may run at once";
  if (typeof concurrency !== "object" || concurrency === null) {
    return "its `concurrency` keeps one waiting run only; a third drops the second";
  }
  if ("cancel-in-progress" in concurrency && concurrency["cancel-in-progress"] !== false) {
    return "`cancel-in-progress` ends a rotation in its middle";
  }
  return "queue" in concurrency && concurrency.queue === "max"
    ? undefined
    : "without `queue: max` a third run drops the one that waits";
}

function jobsOf(text: string): readonly (readonly [string, Job])[] {
  const jobs = root(text)["jobs"];
  if (typeof jobs !== "object" || jobs === null) return [];
  return Object.entries(jobs).filter(
    (entry): entry is [string, Job] => typeof entry[1] === "object" && entry[1] !== null,
  );
}

function topConcurrency(text: string): unknown {
  return root(text)["concurrency"];
}

function root(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = parse(text);
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function unsafe(path: string, job: string, why: string): Claim {
  return {
    ...claim({
      ...{ rule: "rotation-concurrency", name: job, severity: "error", again: "doctor" },
      text: `The job \`${job}\` may be disturbed while it rotates: ${why}`,
      observed: `${path}: ${why}`,
      fix: "give the job `concurrency: { group: lamplighter-rotate, queue: max }`, and never `cancel-in-progress`.",
    }),
    where: { path },
  };
}
