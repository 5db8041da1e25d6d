import type { PullIssue } from "../present/pull.ts";
import type { Comment, Repository } from "../state/model.ts";
import { addPull, takeHead } from "../state/pulls.ts";
import type { World } from "../state/world.ts";
import { addComment } from "../state/comments.ts";
import { ensureLabel, labelKey, relabel } from "../state/labels.ts";

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
  by: string = repository.owner.login,
): void {
  const label = ensureLabel(world, repository, name);
  relabel(world, issue, [...issue.labels, label], world.account(by));
}

export function removeLabel(
  world: World,
  { repository, issue }: PullRequestHandle,
  name: string,
  by: string = repository.owner.login,
): void {
  const left = issue.labels.filter((label) => labelKey(label.name) !== labelKey(name));
  relabel(world, issue, left, world.account(by));
}

/** A comment that a person wrote on the page. */
export function comment(
  world: World,
  { repository, issue }: PullRequestHandle,
  facts: { readonly author: string; readonly body: string },
): Comment {
  const author = world.account(facts.author);
  return addComment(world, repository, { issue, author, app: undefined, body: facts.body });
}

/** After a push that did not go through the API: the head is now at `sha`. */
export async function pushed(world: World, pull: PullRequestHandle, sha: string): Promise<void> {
  pull.issue.pull.head.sha = sha;
  pull.issue.updated = world.now();
  await takeHead(pull.repository, pull.issue);
}
