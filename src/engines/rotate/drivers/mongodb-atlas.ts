import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { IssuingDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { basic, bearer } from "./support/api.ts";
import {
  apiClient,
  form,
  isHintOf,
  json,
  textIn,
  type Reply,
  type Send,
} from "./support/client.ts";
import { given } from "./support/environment.ts";
import { tryWith } from "./support/trial.ts";

type Settings = SettingsOf<"mongodb-atlas">;

const base = "https://cloud.mongodb.com";
const version = "application/vnd.atlas.2024-08-05+json";
const grant = form({ grant_type: "client_credentials" });
const needs = "Organization Owner";

/** A second secret caps the first one's life at 7 days, so a rotation has to end within them. */
export const mongodbAtlas: DriverDefinition<"mongodb-atlas"> = {
  title: "MongoDB Atlas service account secret",
  declare: () => ({
    kind: "create",
    maxLive: 2,
    listable: true,
    revokeReversible: false,
    propagation: 60,
  }),
  eliminate:
    "For the database itself Atlas accepts workload identity: let the job sign in with its OIDC token, and there is no password to keep.",
  environment: (settings) => [settings["admin-client-secret"]],
  connect: (settings, tools): IssuingDriver => {
    const account = `/api/atlas/v2/orgs/${settings.organization}/serviceAccounts/${settings["client-id"]}`;
    const signedIn = once(() => signIn(settings, tools));
    const secrets = async () => living(await read(await signedIn(), account), tools.now());
    return {
      kind: "issued",
      traits: mongodbAtlas.declare(settings),
      create: async () => {
        const made = await create(await signedIn(), account, settings["secret-hours"]);
        tools.born(made.value);
        return made;
      },
      verify: (value) => trySecret(settings, tools, value),
      list: async () => (await secrets()).map((secret) => textIn(secret, "/id")),
      identify: async (value) => {
        const found = (await secrets()).filter((secret) =>
          isHintOf(textIn(secret, "/maskedSecretValue"), value),
        );
        if (found.length === 1) return textIn(found[0], "/id");
        throw unidentified(tools.name, settings["client-id"]);
      },
      orphans: async ({ known }) =>
        (await secrets())
          .map((secret) => textIn(secret, "/id"))
          .filter((id) => !known.includes(id)),
      revoke: async (id) => {
        await remove(await signedIn(), `${account}/secrets/${encodeURIComponent(id)}`);
      },
    };
  },
};

async function create(send: Send, account: string, hours: number) {
  const reply = await send({
    method: "POST",
    path: `${account}/secrets`,
    aim: "make a secret",
    needs,
    body: json({ secretExpiresAfterHours: hours }),
  });
  return { id: reply.text("/id"), value: reply.text("/secret") };
}

async function remove(send: Send, path: string): Promise<void> {
  const aim = "delete a secret";
  await send({ method: "DELETE", path, aim, needs, answers: [404], repeatable: true });
}

function trySecret(settings: Settings, tools: DriverTools, value: string): Promise<Trial> {
  const call = {
    method: "POST",
    url: `${base}/api/oauth/token`,
    headers: [basic(settings["client-id"], value)],
    body: grant,
    provider: "MongoDB Atlas",
    secrets: [value],
  };
  return tryWith(tools, call, { works: [200], refused: [401] });
}

/** An access token of the managing account, which lives for an hour. */
async function signIn(settings: Settings, tools: DriverTools): Promise<Send> {
  const secret = given(tools, settings["admin-client-secret"]);
  const provider = "MongoDB Atlas";
  const login = basic(settings["admin-client-id"], secret);
  const send = apiClient(tools, { provider, base, headers: [login], secrets: [secret] });
  const reply = await send({
    method: "POST",
    path: "/api/oauth/token",
    aim: "sign in",
    needs: "a valid secret of the managing service account",
    body: grant,
    repeatable: true,
  });
  const token = reply.text("/access_token");
  tools.born(token);
  const headers = [bearer(token), ["Accept", version] as const, ["Content-Type", version] as const];
  return apiClient(tools, { provider, base, headers, secrets: [token, secret] });
}

/** The same promise for all who ask, a new one after it failed. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function read(send: Send, path: string): Promise<Reply> {
  const aim = "read the service account";
  return send({ method: "GET", path, aim, needs, repeatable: true });
}

function living(reply: Reply, now: Date): readonly unknown[] {
  return reply.list("/secrets").filter((secret) => {
    const end = Date.parse(textIn(secret, "/expiresAt"));
    return Number.isNaN(end) || end > now.getTime();
  });
}

function unidentified(name: string, account: string): Failure {
  return new Failure({
    code: "rotation-current-unknown",
    what: `The present value of ${name} is no secret of the service account`,
    where: account,
    why: "None of its secrets has the same first and last letters, so it could not be ended later.",
    fix: `correct \`client-id\`, or take the secret ${name}_A away and delete the old one by hand.`,
  });
}
