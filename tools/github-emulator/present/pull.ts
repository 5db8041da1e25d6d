import type { DiffStats } from "../git/diff.ts";
import type { Issue, Pull, Repository, Side } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { association, simpleUser } from "./account.ts";
import { issuePage, label } from "./issue.ts";
import { nodeId } from "./node-id.ts";
import { repository as repositoryBody, repositoryUrl } from "./repository.ts";
import { time, timeOrNull } from "./time.ts";

export type PullIssue = Issue & { readonly pull: Pull };

export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== undefined;
}

/** What git says about a pull request; computed only where it is shown. */
export interface PullFacts {
  readonly stats: DiffStats;
  readonly commits: number;
  readonly mergeable: boolean | null;
}

/** `pull-request-simple` of the description: the shape in lists. */
export function simplePull(world: World, repository: Repository, source: PullIssue) {
  return {
    ...addresses(world, repository, source),
    id: source.pull.id,
    node_id: nodeId("PR", source.pull.id),
    number: source.number,
    state: source.state,
    locked: false,
    title: source.title,
    user: simpleUser(world, source.author),
    body: source.body,
    labels: source.labels.map((item) => {
      const shown = label(world, repository, item);
      return { ...shown, description: shown.description ?? "" };
    }),
    milestone: null,
    active_lock_reason: null,
    created_at: time(source.created),
    updated_at: time(source.updated),
    closed_at: timeOrNull(source.closed),
    merged_at: timeOrNull(source.pull.merged),
    merge_commit_sha: source.pull.mergeCommit ?? null,
    assignee: source.assignees[0] === undefined ? null : simpleUser(world, source.assignees[0]),
    assignees: source.assignees.map((account) => simpleUser(world, account)),
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, source.pull.head, source.author.login),
    base: side(world, source.pull.base, repository.owner.login),
    author_association: association(repository, source.author),
    auto_merge: null,
    draft: source.pull.draft,
  };
}

/** `pull-request` of the description: the shape of one pull request. */
export function pullRequest(
  world: World,
  repository: Repository,
  source: PullIssue,
  facts: PullFacts,
) {
  const { pull, number } = source;
  const merged = pull.merged !== undefined;
  return {
    ...simplePull(world, repository, source),
    merged,
    mergeable: merged ? null : facts.mergeable,
    rebaseable: merged ? null : facts.mergeable,
    mergeable_state: mergeableState(pull, facts),
    merged_by: pull.mergedBy === undefined ? null : simpleUser(world, pull.mergedBy),
    comments: [...repository.comments.values()].filter((c) => c.issue === number).length,
    review_comments: [...repository.reviewComments.values()].filter((c) => c.pull === number)
      .length,
    maintainer_can_modify: false,
    commits: facts.commits,
    additions: facts.stats.additions,
    deletions: facts.stats.deletions,
    changed_files: facts.stats.files,
  };
}

function mergeableState(pull: Pull, { mergeable }: PullFacts): string {
  if (pull.merged !== undefined || mergeable === null) return "unknown";
  if (!mergeable) return "dirty";
  return pull.draft ? "draft" : "clean";
}

function side(world: World, { repository, ref, sha }: Side, fallback: string) {
  const owner = repository?.owner;
  return {
    label: `${owner?.login ?? fallback}:${ref}`,
    ref,
    sha,
    user: owner === undefined ? null : simpleUser(world, owner),
    repo: repository === undefined ? null : repositoryBody(world, repository),
  };
}

function addresses(world: World, repository: Repository, source: PullIssue) {
  const url = repositoryUrl(world, repository, `/pulls/${source.number}`);
  const issue = repositoryUrl(world, repository, `/issues/${source.number}`);
  const page = issuePage(world, repository, source);
  const statuses = repositoryUrl(world, repository, `/statuses/${source.pull.head.sha}`);
  const reviewComment = repositoryUrl(world, repository, "/pulls/comments{/number}");
  const link = (href: string) => ({ href });
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    _links: {
      self: link(url),
      html: link(page),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(reviewComment),
      commits: link(`${url}/commits`),
      statuses: link(statuses),
    },
  };
}
