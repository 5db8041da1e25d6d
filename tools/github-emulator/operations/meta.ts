import { simpleUser } from "../present/account.ts";
import { fullRepository } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handlers } from "../server/call.ts";
import { graphqlAccount } from "../server/rate-limits.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import type { Account } from "../state/model.ts";

export const meta: Handlers = {
  "repos/get": (call) => ({ status: 200, body: fullRepository(call.world, call.repository) }),

  "repos/get-collaborator-permission-level": (call) => {
    const account = call.world.accounts.get(call.param("username").toLowerCase());
    if (account === undefined) throw notFound();
    const role = roleOf(call, account);
    const user = { ...simpleUser(call.world, account), permissions: rights(role), role_name: role };
    return { status: 200, body: { permission: legacy[role] ?? "none", role_name: role, user } };
  },

  "meta/get": () => ({ status: 200, body: { verifiable_password_authentication: false } }),

  "rate-limit/get": (call) => {
    const account = call.authorization ?? "anonymous";
    const core = call.limits.state(account);
    const graphql = call.limits.state(graphqlAccount(account));
    return { status: 200, body: { resources: { core, graphql, search: core }, rate: core } };
  },

  "users/get-authenticated": (call) => {
    if (call.token === undefined) throw new Refusal(401, "Requires authentication");
    // The bot behind an installation token is no user: GitHub sends such tokens away here.
    if (call.token.app !== undefined) {
      throw new Refusal(403, "Resource not accessible by integration");
    }
    return { status: 200, body: publicUser(call, call.token.account) };
  },

  "users/get-by-username": (call) => {
    const account = call.world.accounts.get(call.param("username").toLowerCase());
    if (account === undefined) throw notFound();
    return { status: 200, body: publicUser(call, account) };
  },
};

const roles = ["none", "read", "triage", "write", "maintain", "admin"];

/** The older word for a role, which knows no triage and no maintain. */
const legacy: Readonly<Record<string, string>> = {
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
};

function roleOf({ repository }: Call, account: Account): string {
  if (repository.owner.id === account.id) return "admin";
  const role = repository.collaborators.get(account.login.toLowerCase());
  return role ?? (repository.private ? "none" : "read");
}

function rights(role: string) {
  const least = (name: string) => roles.indexOf(role) >= roles.indexOf(name);
  return {
    pull: least("read"),
    triage: least("triage"),
    push: least("write"),
    maintain: least("maintain"),
    admin: least("admin"),
  };
}

/** `public-user` of the description. */
function publicUser(call: Call, account: Account) {
  return {
    ...simpleUser(call.world, account),
    name: account.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: time(accountEpoch),
    updated_at: time(accountEpoch),
  };
}

const accountEpoch = new Date("2020-01-01T00:00:00Z");
