import type { Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { simpleUser } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { time } from "./time.ts";

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** API address of a repository, or of something below it. */
export function repositoryUrl(world: World, repository: Repository, below = ""): string {
  return `${world.url}/repos/${fullName(repository)}${below}`;
}

/** Web address of a repository, or of something below it. */
export function pageUrl(world: World, repository: Repository, below = ""): string {
  return `${world.url}/${fullName(repository)}${below}`;
}

/** `repository` of the description: the shape inside pull requests and events. */
export function repository(world: World, source: Repository) {
  return {
    ...identity(world, source),
    ...links(world, source),
    ...cloneLinks(world, source),
    ...facts(source),
    created_at: time(source.created),
    updated_at: time(source.created),
    pushed_at: time(source.created),
    license: null,
  };
}

/** `full-repository` of the description: the shape of `GET /repos/{owner}/{repo}`. */
export function fullRepository(world: World, source: Repository) {
  return {
    ...repository(world, source),
    ...(source.parent === undefined
      ? {}
      : { parent: repository(world, source.parent), source: repository(world, source.parent) }),
    ...(source.owner.type === "Organization"
      ? { organization: simpleUser(world, source.owner) }
      : {}),
    subscribers_count: 0,
    network_count: 0,
  };
}

/** `minimal-repository` of the description: the shape inside workflow runs and lists. */
export function minimalRepository(world: World, source: Repository) {
  return { ...identity(world, source), ...links(world, source) };
}

function identity(world: World, source: Repository) {
  return {
    id: source.id,
    node_id: nodeId("R", source.id),
    name: source.name,
    full_name: fullName(source),
    owner: simpleUser(world, source.owner),
    private: source.private,
    html_url: pageUrl(world, source),
    description: null,
    fork: source.parent !== undefined,
    url: repositoryUrl(world, source),
  };
}

/** Address templates, by what they add to the repository's own address. */
const linkTails = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

function links(world: World, source: Repository): Record<keyof typeof linkTails, string> {
  const url = repositoryUrl(world, source);
  return Object.fromEntries(
    Object.entries(linkTails).map(([name, tail]) => [name, `${url}${tail}`]),
  ) as Record<keyof typeof linkTails, string>;
}

function cloneLinks(world: World, source: Repository) {
  const page = pageUrl(world, source);
  return {
    git_url: `git:${page.replace(/^https?:/, "")}.git`,
    ssh_url: `git@${new URL(world.url).hostname}:${fullName(source)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
  };
}

function facts(source: Repository) {
  const open = [...source.issues.values()].filter((issue) => issue.state === "open").length;
  return {
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: source.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: source.private ? "private" : "public",
    allow_forking: true,
    web_commit_signoff_required: false,
  };
}
