import { randomBytes } from "node:crypto";
import type { Access, App, Installation, Permissions, Repository, Token } from "../state/model.ts";
import type { World } from "../state/world.ts";

export interface NewToken {
  readonly repository: Repository | readonly Repository[];
  /** As in a workflow (`pull-requests`) or in the API (`pull_requests`). */
  readonly permissions: Readonly<Record<string, Access | "none">>;
  /** `github-actions[bot]` unless given; a login without `[bot]` makes a personal access token. */
  readonly login?: string;
  /** Slug of the app that check runs of this token belong to; from the bot's login unless given. */
  readonly app?: string;
  /** The token of a run for a fork's pull request: it only reads. */
  readonly fork?: boolean;
  readonly expires?: Date;
}

export function issueToken(world: World, facts: NewToken): string {
  const login = facts.login ?? "github-actions[bot]";
  const slug = facts.app ?? (login.endsWith("[bot]") ? login.replace("[bot]", "") : undefined);
  if (slug === "github-actions") refuseUngrantable(facts.permissions);
  const app: App | undefined = slug === undefined ? undefined : world.app(slug, {});
  const token: Token = {
    value: tokenValue(app === undefined ? "github_pat_" : "ghs_"),
    account: world.account(login),
    app,
    repositories: [facts.repository].flat(),
    permissions: normalized(facts.permissions),
    fork: facts.fork ?? false,
    expires: facts.expires,
  };
  world.tokens.set(token.value, token);
  return token.value;
}

/** What `permissions:` of a workflow can name; no other permission ever reaches GITHUB_TOKEN. */
const workflowPermissions = new Set([
  ...["actions", "artifact-metadata", "attestations", "checks", "code-quality", "contents"],
  ...["copilot-requests", "deployments", "discussions", "drives", "id-token", "issues", "metadata"],
  ...["models", "packages", "pages", "pull-requests", "repository-projects", "security-events"],
  ...["statuses", "vulnerability-alerts"],
]);

function refuseUngrantable(permissions: NewToken["permissions"]): void {
  for (const name of Object.keys(permissions)) {
    if (workflowPermissions.has(name.replaceAll("_", "-"))) continue;
    throw new Error(`GITHUB_TOKEN never has the permission ${name}: issue a token of another app`);
  }
}

/** Random, in the form that secret scanners and maskers know. */
export function tokenValue(prefix: string): string {
  return prefix + randomBytes(18).toString("hex");
}

export function normalized(permissions: Readonly<Record<string, Access | "none">>): Permissions {
  return Object.fromEntries(
    Object.entries(permissions)
      .filter((entry): entry is [string, Access] => entry[1] !== "none")
      .map(([name, access]) => [name.replaceAll("-", "_"), access]),
  );
}

export interface NewApp {
  readonly slug: string;
  /** PEM of the key that checks the app's web tokens. */
  readonly publicKey: string;
  readonly permissions: Readonly<Record<string, Access>>;
  readonly repositories: readonly Repository[];
}

/** An app, installed with the owner of its first repository. */
export function installApp(world: World, facts: NewApp): Installation {
  const { slug, publicKey, repositories } = facts;
  const app = world.app(slug, { publicKey, permissions: normalized(facts.permissions) });
  const account = repositories[0]?.owner;
  if (account === undefined) throw new Error(`app ${slug} needs a repository to be installed in`);
  const installation = { id: world.nextId(), app, account, repositories };
  world.installations.set(installation.id, installation);
  return installation;
}
