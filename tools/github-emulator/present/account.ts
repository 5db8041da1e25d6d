import type { Account, App, Permissions, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { nodeId } from "./node-id.ts";
import { time } from "./time.ts";

const kinds = { User: "U", Bot: "BOT", Organization: "O" } as const;

export function accountNode(account: Account): string {
  return nodeId(kinds[account.type], account.id);
}

/** `simple-user` of the description. */
export function simpleUser(world: World, account: Account) {
  const url = `${world.url}/users/${encodeURIComponent(account.login)}`;
  const page =
    account.type === "Bot" ? `apps/${account.login.replace("[bot]", "")}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: accountNode(account),
    avatar_url: `${world.url}/avatars/${account.id}`,
    gravatar_id: "",
    url,
    html_url: `${world.url}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** `integration` of the description: an app as it is shown beside what it made. */
export function integration(world: World, app: App, permissions: Permissions = app.permissions) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("A", app.id),
    owner: simpleUser(world, app.owner),
    name: app.name,
    description: null,
    external_url: `${world.url}/apps/${app.slug}`,
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: time(appEpoch),
    updated_at: time(appEpoch),
    permissions,
    events: [],
  };
}

const appEpoch = new Date("2018-07-30T09:30:17Z");

/** What somebody is to a repository, for `author_association`. */
export function association(repository: Repository, account: Account): string {
  if (repository.owner.id === account.id) return "OWNER";
  const role = repository.collaborators.get(account.login.toLowerCase());
  if (role !== undefined && role !== "none") {
    return repository.owner.type === "Organization" ? "MEMBER" : "COLLABORATOR";
  }
  if (account.type === "Bot") return "NONE";
  const merged = [...repository.issues.values()].some(
    (issue) => issue.author.id === account.id && issue.pull?.merged !== undefined,
  );
  return merged ? "CONTRIBUTOR" : "NONE";
}
