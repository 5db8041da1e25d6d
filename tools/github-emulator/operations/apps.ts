import { integration, simpleUser } from "../present/account.ts";
import { repository as showRepository } from "../present/repository.ts";
import { time } from "../present/time.ts";
import { authenticateApp } from "../server/app-token.ts";
import type { Call, Handlers } from "../server/call.ts";
import { counted } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { normalized, tokenValue } from "../seed/tokens.ts";
import type { Access, App, Installation, Repository } from "../state/model.ts";

interface TokenRequest {
  repositories?: string[];
  repository_ids?: number[];
  permissions?: Record<string, Access>;
}

/** Installation tokens live for an hour. */
const lifetime = 60 * 60 * 1000;

export const apps: Handlers = {
  "apps/get-authenticated": (call) => {
    const app = authenticateApp(call);
    return { status: 200, body: { ...integration(call.world, app), installations_count: 1 } };
  },

  "apps/get-installation": (call) => ({ status: 200, body: show(call, installation(call)) }),

  "apps/get-repo-installation": (call) => {
    const app = authenticateApp(call);
    const found = [...call.world.installations.values()].find(
      (item) => item.app === app && item.repositories.includes(call.repository),
    );
    if (found === undefined) throw notFound();
    return { status: 200, body: show(call, found) };
  },

  "apps/create-installation-access-token": (call) => {
    const { world } = call;
    const from = installation(call);
    const wanted = call.body as TokenRequest;
    const repositories = selected(from, wanted);
    const permissions = narrowed(from.app, wanted.permissions ?? {});
    const value = tokenValue("ghs_");
    const expires = new Date(world.now().getTime() + lifetime);
    const account = world.account(`${from.app.slug}[bot]`);
    const token = { value, account, app: from.app, repositories, permissions, expires };
    world.tokens.set(value, { ...token, fork: false });
    const narrow = wanted.repositories !== undefined || wanted.repository_ids !== undefined;
    const body = {
      token: value,
      expires_at: time(expires),
      permissions: { ...permissions, metadata: "read" },
      repository_selection: "selected",
      ...(narrow ? { repositories: repositories.map((item) => showRepository(world, item)) } : {}),
    };
    return { status: 201, body };
  },

  "apps/revoke-installation-access-token": (call) => {
    call.world.tokens.delete(call.actor.value);
    return { status: 204 };
  },

  "apps/list-repos-accessible-to-installation": (call) =>
    counted(call, "repositories", call.actor.repositories, (item) =>
      showRepository(call.world, item),
    ),
};

function installation(call: Call): Installation {
  const app = authenticateApp(call);
  const found = call.world.installations.get(call.number("installation_id"));
  if (found?.app !== app) throw notFound();
  return found;
}

function selected(from: Installation, wanted: TokenRequest): readonly Repository[] {
  const { repositories: names, repository_ids: ids } = wanted;
  if (names === undefined && ids === undefined) return from.repositories;
  const found = from.repositories.filter(
    ({ name, id }) => (names?.includes(name) ?? false) || (ids?.includes(id) ?? false),
  );
  if (found.length === new Set([...(names ?? []), ...(ids ?? [])]).size) return found;
  throw new Refusal(
    422,
    "There is at least one repository that does not exist or is not accessible to the parent installation.",
  );
}

/** A token may hold less than its app was granted, never more. */
function narrowed(app: App, wanted: Record<string, Access>) {
  const asked = normalized(wanted);
  for (const [name, access] of Object.entries(asked)) {
    const granted = app.permissions[name];
    if (granted === "write" || granted === access || name === "metadata") continue;
    throw new Refusal(422, "The permissions requested are not granted to this installation.");
  }
  return Object.keys(asked).length === 0 ? app.permissions : asked;
}

function show({ world }: Call, source: Installation) {
  const url = `${world.url}/app/installations/${source.id}`;
  return {
    id: source.id,
    account: simpleUser(world, source.account),
    repository_selection: "selected",
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `${world.url}/settings/installations/${source.id}`,
    app_id: source.app.id,
    app_slug: source.app.slug,
    target_id: source.account.id,
    target_type: source.account.type,
    permissions: source.app.permissions,
    events: [],
    created_at: time(world.now()),
    updated_at: time(world.now()),
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
