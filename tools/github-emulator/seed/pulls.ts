import type { PullIssue } from "../present/pull.ts";
import type { Repository } from "../state/model.ts";
import { addPull, takeHead } from "../state/pulls.ts";
import type { World } from "../state/world.ts";
import { ensureLabel } from "../state/labels.ts";

export interface NewPullRequest {
  readonly repository: Repository;
  readonly title: string;
  readonly body?: string;
  /** `repository` is the fork it comes from; null when that fork was deleted. */
  readonly head: {
    readonly repository?: Repository | null;
    readonly ref: string;
    readonly sha: string;
  };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly draft?: boolean;
  readonly author?: string;
}

/** What seeding and events name a pull request by. */
export interface PullRequestHandle {
  readonly repository: Repository;
  readonly number: number;
  readonly issue: PullIssue;
}

export async function openPullRequest(
  world: World,
  facts: NewPullRequest,
): Promise<PullRequestHandle> {
  const { repository, head, base } = facts;
  const from = head.repository === undefined ? repository : (head.repository ?? undefined);
  const issue = await addPull(world, repository, {
    title: facts.title,
    body: facts.body ?? null,
    draft: facts.draft ?? false,
    author: world.account(facts.author ?? "octocat"),
    head: { repository: from, ref: head.ref, sha: head.sha },
    base: { repository, ref: base.ref, sha: base.sha },
  });
  return { repository, number: issue.number, issue };
}

export function addLabel(
  world: World,
  { repository, issue }: PullRequestHandle,
  name: string,
): void {
  const label = ensureLabel(world, repository, name);
  if (!issue.labels.includes(label)) issue.labels.push(label);
}

export function removeLabel({ issue }: PullRequestHandle, name: string): void {
  issue.labels = issue.labels.filter((label) => label.name.toLowerCase() !== name.toLowerCase());
}

/** After a push that did not go through the API: the head is now at `sha`. */
export async function pushed(world: World, pull: PullRequestHandle, sha: string): Promise<void> {
  pull.issue.pull.head.sha = sha;
  pull.issue.updated = world.now();
  await takeHead(pull.repository, pull.issue);
}
