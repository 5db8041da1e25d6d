import type {
  Event,
  IssueCommentEvent,
  PullRequestEvent,
  WorkflowRunEvent,
} from "../inputs/index.ts";
import { Failure, type EngineName } from "../model/index.ts";
import type { Forge, PullRequest } from "../ports/index.ts";
import { planFor, type PlanSettings } from "./plan.ts";

/** The pull request that reports are written to, and the reports that it should get. */
export interface Subject {
  readonly pullRequest: number;
  readonly base: string;
  readonly head: string;
  readonly expected: readonly EngineName[];
  readonly skipped: readonly EngineName[];
  readonly labels: readonly string[];
  readonly fork: boolean;
}

/**
 * Finds the pull request of an event. For `workflow_run` nothing that the first run said is
 * believed: the pull request is found by branch and commit, and its labels say what to expect.
 * @returns undefined when the pull request was closed or has moved on since.
 */
export async function findSubject(
  event: Event,
  number: number | undefined,
  settingsAt: (commit: string) => Promise<PlanSettings>,
  forge: Forge,
): Promise<Subject | undefined> {
  const found = await findPullRequest(event, number, forge);
  if (found === undefined) return undefined;
  // The base decides what is asked for: a fork must not choose what is said about it.
  const settings = await settingsAt(found.base.sha);
  const plan = await planFor(found, settings, () => forge.changedPaths(found.number));
  return {
    pullRequest: found.number,
    base: found.base.sha,
    head: found.head.sha,
    expected: plan.engines,
    skipped: plan.skipped,
    labels: found.labels,
    fork: plan.fork,
  };
}

async function findPullRequest(
  event: Event,
  number: number | undefined,
  forge: Forge,
): Promise<PullRequest | undefined> {
  if (number !== undefined) return forge.pullRequest(number);
  if (event.kind === "pull-request") return ofEvent(event.payload, forge);
  if (event.kind === "workflow-run") return ofRun(event.payload, forge);
  if (event.kind === "issue-comment") return ofComment(event.payload, forge);
  throw new Failure({
    code: "event-foreign",
    what: "There is no pull request to report to",
    where: `event \`${event.name}\``,
    why: "Only `pull_request` and `workflow_run` events lead to one.",
    fix: "give its number as `pull-request`.",
  });
}

/** A later push has a run of its own; this one would only write old news over it. */
async function ofEvent(
  { pull_request: pull }: PullRequestEvent,
  forge: Forge,
): Promise<PullRequest | undefined> {
  const now = await forge.pullRequest(pull.number);
  return now.open && now.head.sha === pull.head.sha ? now : undefined;
}

async function ofComment(
  { issue }: IssueCommentEvent,
  forge: Forge,
): Promise<PullRequest | undefined> {
  const found = await forge.pullRequest(issue.number);
  return found.open ? found : undefined;
}

async function ofRun(
  { workflow_run: run }: WorkflowRunEvent,
  forge: Forge,
): Promise<PullRequest | undefined> {
  const { head_repository: repository, head_branch: branch, head_sha: sha } = run;
  if (run.event !== "pull_request" || repository === null || branch === null) return undefined;
  const candidates = await forge.pullRequestsFrom(repository.owner.login, branch);
  return candidates.find((candidate) => candidate.open && candidate.head.sha === sha);
}
