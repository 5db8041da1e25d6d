import { label as showLabel } from "../present/issue.ts";
import { pullRequest } from "../present/pull.ts";
import { pullFacts } from "../state/pulls.ts";
import type { PullRequestHandle } from "../seed/pulls.ts";
import { ensureLabel } from "../state/labels.ts";
import type { World } from "../state/world.ts";
import { envelope, type Payload } from "./envelope.ts";

export type PullRequestAction =
  | "opened"
  | "reopened"
  | "closed"
  | "labeled"
  | "unlabeled"
  | "synchronize"
  | "ready_for_review"
  | "converted_to_draft"
  | "edited";

export interface PullRequestEvent {
  readonly action: PullRequestAction;
  readonly pull: PullRequestHandle;
  /** For `labeled` and `unlabeled`. */
  readonly label?: string;
  /** For `synchronize`: the head before the push. The head now is the one after it. */
  readonly before?: string;
  /** For `edited`: what was there before. */
  readonly changes?: Readonly<Record<string, { readonly from: string }>>;
  /** Who did it; the author of the pull request unless given. */
  readonly sender?: string;
}

/** The payload of a `pull_request` event, as the pull request is now. */
export async function pullRequestPayload(world: World, event: PullRequestEvent): Promise<Payload> {
  const { action, pull } = event;
  const { repository, issue } = pull;
  const facts = await pullFacts(repository, issue);
  return {
    action,
    number: issue.number,
    pull_request: pullRequest(world, repository, issue, facts),
    ...envelope(world, repository, event.sender ?? issue.author.login),
    ...details(world, event),
  };
}

function details(
  world: World,
  { action, pull, label, before, changes }: PullRequestEvent,
): Payload {
  if (action === "synchronize") {
    return { before: before ?? pull.issue.pull.base.sha, after: pull.issue.pull.head.sha };
  }
  if (action === "edited") return { changes: changes ?? {} };
  if (action !== "labeled" && action !== "unlabeled") return {};
  if (label === undefined) throw new Error(`a pull_request ${action} event needs a label`);
  return { label: showLabel(world, pull.repository, ensureLabel(world, pull.repository, label)) };
}
