import { accountNode, simpleUser } from "../present/account.ts";
import { repository as showRepository } from "../present/repository.ts";
import type { Account, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";

export type Payload = Readonly<Record<string, unknown>>;

/** What every webhook payload ends with: where it happened and who did it. */
export function envelope(world: World, repository: Repository, sender: string): Payload {
  const { owner } = repository;
  return {
    repository: showRepository(world, repository),
    ...(owner.type === "Organization" ? { organization: organization(world, owner) } : {}),
    sender: simpleUser(world, world.account(sender)),
  };
}

function organization(world: World, account: Account) {
  const url = `${world.url}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: accountNode(account),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/${account.id}`,
    description: "",
  };
}
