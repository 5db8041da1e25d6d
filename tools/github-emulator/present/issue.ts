import type { Comment, Issue, Label, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { association, integration, simpleUser } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { reactionCounts } from "./reaction.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";
import { time, timeOrNull } from "./time.ts";

export function label(world: World, repository: Repository, source: Label) {
  return {
    id: source.id,
    node_id: nodeId("LA", source.id),
    url: repositoryUrl(world, repository, `/labels/${encodeURIComponent(source.name)}`),
    name: source.name,
    color: source.color,
    default: false,
    description: source.description,
  };
}

/** `issue` of the description; a pull request is one, with links to its other self. */
export function issue(world: World, repository: Repository, source: Issue) {
  const url = repositoryUrl(world, repository, `/issues/${source.number}`);
  const comments = [...repository.comments.values()].filter((c) => c.issue === source.number);
  return {
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(world, repository, source),
    id: source.id,
    node_id: issueNode(source),
    number: source.number,
    title: source.title,
    user: simpleUser(world, source.author),
    labels: source.labels.map((item) => label(world, repository, item)),
    state: source.state,
    state_reason: source.stateReason,
    locked: false,
    active_lock_reason: null,
    assignee: source.assignees[0] === undefined ? null : simpleUser(world, source.assignees[0]),
    assignees: source.assignees.map((account) => simpleUser(world, account)),
    milestone: null,
    comments: comments.length,
    created_at: time(source.created),
    updated_at: time(source.updated),
    closed_at: timeOrNull(source.closed),
    closed_by: source.closedBy === undefined ? null : simpleUser(world, source.closedBy),
    author_association: association(repository, source.author),
    body: source.body,
    reactions: reactionCounts(`${url}/reactions`),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...pullLinks(world, repository, source),
  };
}

function pullLinks(world: World, repository: Repository, source: Issue) {
  if (source.pull === undefined) return {};
  const page = issuePage(world, repository, source);
  return {
    draft: source.pull.draft,
    pull_request: {
      url: repositoryUrl(world, repository, `/pulls/${source.number}`),
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: timeOrNull(source.pull.merged),
    },
  };
}

export function issueNode(source: Issue): string {
  return source.pull === undefined ? nodeId("I", source.id) : nodeId("PR", source.pull.id);
}

export function issuePage(world: World, repository: Repository, source: Issue): string {
  const kind = source.pull === undefined ? "issues" : "pull";
  return pageUrl(world, repository, `/${kind}/${source.number}`);
}

export function issueComment(world: World, repository: Repository, source: Comment) {
  const parent = repository.issues.get(source.issue);
  const url = repositoryUrl(world, repository, `/issues/comments/${source.id}`);
  const page =
    parent === undefined ? pageUrl(world, repository) : issuePage(world, repository, parent);
  return {
    url,
    html_url: `${page}#issuecomment-${source.id}`,
    issue_url: repositoryUrl(world, repository, `/issues/${source.issue}`),
    id: source.id,
    node_id: nodeId("IC", source.id),
    user: simpleUser(world, source.author),
    created_at: time(source.created),
    updated_at: time(source.updated),
    body: source.body,
    author_association: association(repository, source.author),
    reactions: reactionCounts(`${url}/reactions`, source.reactions),
    performed_via_github_app: source.app === undefined ? null : integration(world, source.app),
  };
}
