import { accountNode } from "../../present/account.ts";
import type { Account } from "../../state/model.ts";
import type { World } from "../../state/world.ts";

/** `Actor`, or the `User` that `viewer` is even for a bot. */
export function actor(world: World, account: Account, typename: string = account.type) {
  return {
    __typename: typename,
    id: accountNode(account),
    databaseId: account.id,
    login: account.login,
    name: account.login,
    url: `${world.url}/${account.login.replace("[bot]", "")}`,
    resourcePath: `/${account.login.replace("[bot]", "")}`,
    avatarUrl: `${world.url}/avatars/${account.id}`,
  };
}
