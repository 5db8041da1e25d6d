import { acceptClaims, type Accepting } from "../flow/acceptance/accept.ts";
import { rerun } from "../flow/acceptance/rerun.ts";
import { publish } from "../flow/publish.ts";
import { recordHistory } from "../flow/record-history.ts";
import { redactReport } from "../flow/redact.ts";
import { readThread } from "../flow/thread.ts";
import type { Event, ReportInputs } from "../inputs/index.ts";
import { exitStatus, Failure, openClaims, type Report } from "../model/index.ts";
import type { Forge } from "../ports/index.ts";
import { overallVerdict } from "../report/index.ts";
import { clock, log, type Job } from "./job.ts";

interface Ending {
  readonly reports: readonly Report[];
  readonly pull: Accepting["pull"];
  readonly base: string;
  readonly head: string;
  readonly settings: Accepting["settings"];
  readonly notices: readonly string[];
  readonly githubToken: string | undefined;
  readonly dryRun: boolean;
  readonly history: History;
}

type History = ReportInputs["history"];

/**
 * What follows once the engines have spoken, in a job that may write and runs no foreign code:
 * what was accepted is marked, comment, summary and outputs are written.
 * @returns the exit status. Only a run of the pull request itself is shown there, so any other
 * fails for trouble alone.
 */
export async function conclude(job: Job, forge: Forge, ending: Ending): Promise<number> {
  const { workflow, event } = job;
  const { pull, base, head, settings, dryRun, githubToken } = ending;
  const thread = await readThread(forge, pull.number);
  const read = thread instanceof Failure ? undefined : thread;
  const secrets = githubToken === undefined ? [] : [githubToken];
  const raw = ending.reports.map((report) => redactReport(report, secrets));
  const accepting = { pull, thread: read, settings };
  const { reports, notices, keep } = await acceptClaims({ forge, clock }, raw, accepting);
  const claims = reports.flatMap((report) => report.claims);
  const verdict = overallVerdict(reports);
  workflow.output("verdict", verdict);
  workflow.output("accepted", String(claims.length - openClaims(claims).length));
  const bump = reports.find((report) => report.bump !== undefined)?.bump;
  if (bump !== undefined) workflow.output("bump", bump);
  const run = runOf(event, workflow.runId, read?.run);
  const missed = await record(job, forge, reports, ending);
  if (ending.history === "only") return 0;
  const url = await publish(
    { forge, workflow },
    {
      ...{ reports, pullRequest: pull.number, base, head, thread, keep, run, dryRun },
      notices: [...ending.notices, ...notices, ...missed],
      annotate: event.kind === "pull-request",
      check: event.kind !== "issue-comment",
    },
  );
  workflow.output("comment-url", url ?? "");
  const status = exitStatus(verdict);
  if (event.kind === "pull-request") return status;
  // What the check failed for is accepted: let it look again. It reads the acceptances itself.
  if (event.kind === "issue-comment" && status === 0 && !dryRun) {
    await rerun({ forge, log, workflow }, { run, head });
  }
  return status === 2 ? 2 : 0;
}

/** The run whose engines are reported on. */
function runOf(event: Event, own: number, previous: number | undefined): number {
  if (event.kind === "workflow-run") return event.payload.workflow_run.id;
  return event.kind === "issue-comment" ? (previous ?? own) : own;
}

/** @returns what kept it from being done. An answer to a comment is no run of the engines. */
async function record(
  job: Job,
  forge: Forge,
  reports: readonly Report[],
  { history, dryRun, githubToken, pull }: Ending,
): Promise<readonly string[]> {
  const { workflow, event } = job;
  if (history === "off" || dryRun || event.kind === "issue-comment") return [];
  const facts = { ...attemptOf(event, workflow), pullRequest: pull.number };
  const ports = { forge, clock, log, store: await job.store(githubToken) };
  const missed = await recordHistory(ports, reports, facts);
  if (missed === undefined) return [];
  workflow.annotate({ level: "notice", title: "Lamplighter: history", message: missed });
  return [missed];
}

/** The run in which the engines were at work. */
function attemptOf(event: Event, { runId, runAttempt }: Job["workflow"]) {
  if (event.kind !== "workflow-run") return { run: String(runId), attempt: runAttempt };
  const { id, run_attempt: attempt = 1 } = event.payload.workflow_run;
  return { run: String(id), attempt };
}
