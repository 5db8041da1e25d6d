import { minimalRepository } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handler, Handlers } from "../server/call.ts";
import { counted } from "../server/pagination.ts";
import { notFound } from "../server/refusal.ts";
import { environmentOf, organizationOf } from "../state/owners.ts";
import type { Secret, SecretKind, Vault } from "../state/model.ts";

interface NewSecret {
  encrypted_value?: string;
  visibility?: Secret["visibility"];
  selected_repository_ids?: (number | string)[];
}

/** Where secrets are kept: the middle of the operation ids, and how to find the vault. */
const places = [
  { noun: "repo", vault: (call: Call, kind: SecretKind) => call.repository.secrets[kind] },
  { noun: "org", vault: (call: Call, kind: SecretKind) => organizationOf(call).secrets[kind] },
  { noun: "environment", vault: (call: Call) => environmentOf(call).secrets },
] as const;

const kinds: readonly SecretKind[] = ["actions", "dependabot", "codespaces", "agents"];

/** The same five operations in every place and for every kind of secret. */
export const secrets: Handlers = {
  ...Object.fromEntries(
    kinds.flatMap((kind) =>
      places
        .filter(({ noun }) => noun !== "environment" || kind === "actions")
        .flatMap(({ noun, vault }) => family(kind, noun, (call) => vault(call, kind))),
    ),
  ),

  "actions/list-selected-repos-for-org-secret": (call) => {
    const { selected } = find(call, organizationOf(call).secrets.actions);
    const found = [...call.world.repositories.values()].filter(({ id }) => selected.includes(id));
    return counted(call, "repositories", found, (item) => minimalRepository(call.world, item));
  },

  "actions/set-selected-repos-for-org-secret": (call) => {
    const secret = find(call, organizationOf(call).secrets.actions);
    const body = call.body as { selected_repository_ids: number[] };
    secret.selected = body.selected_repository_ids;
    return { status: 204 };
  },
};

function family(
  kind: SecretKind,
  noun: string,
  vaultOf: (call: Call) => Vault,
): [string, Handler][] {
  const show = (call: Call, secret: Secret) => showSecret(call, secret, noun === "org");
  return [
    [
      `${kind}/get-${noun}-public-key`,
      (call) => {
        const { keyId, publicKey } = vaultOf(call);
        return { status: 200, body: { key_id: keyId, key: publicKey } };
      },
    ],
    [
      `${kind}/list-${noun}-secrets`,
      (call) => {
        const all = [...vaultOf(call).secrets.values()];
        return counted(call, "secrets", all, (secret) => show(call, secret));
      },
    ],
    [
      `${kind}/get-${noun}-secret`,
      (call) => ({ status: 200, body: show(call, find(call, vaultOf(call))) }),
    ],
    [`${kind}/create-or-update-${noun}-secret`, (call) => put(call, vaultOf(call))],
    [
      `${kind}/delete-${noun}-secret`,
      (call) => {
        const vault = vaultOf(call);
        vault.secrets.delete(find(call, vault).name);
        return { status: 204 };
      },
    ],
  ];
}

function put(call: Call, vault: Vault) {
  const { encrypted_value: sealed = "", visibility, ...rest } = call.body as NewSecret;
  const selected = rest.selected_repository_ids?.map(Number);
  const name = call.param("secret_name").toUpperCase();
  const now = call.world.now();
  const known = vault.secrets.get(name);
  if (known !== undefined) {
    Object.assign(known, { sealed, updated: now, visibility: visibility ?? known.visibility });
    known.selected = selected ?? known.selected;
    return { status: 204 };
  }
  const facts = { visibility: visibility ?? ("all" as const), selected: selected ?? [] };
  vault.secrets.set(name, { name, sealed, created: now, updated: now, ...facts });
  return { status: 201, body: {} };
}

function find(call: Call, vault: Vault): Secret {
  const secret = vault.secrets.get(call.param("secret_name").toUpperCase());
  if (secret === undefined) throw notFound();
  return secret;
}

function showSecret(call: Call, source: Secret, ofOrganization: boolean) {
  const url = `${call.world.url}/orgs/${call.param("org")}/actions/secrets/${source.name}/repositories`;
  return {
    name: source.name,
    created_at: time(source.created),
    updated_at: time(source.updated),
    ...(ofOrganization ? { visibility: source.visibility } : {}),
    ...(ofOrganization && source.visibility === "selected"
      ? { selected_repositories_url: url }
      : {}),
  };
}
