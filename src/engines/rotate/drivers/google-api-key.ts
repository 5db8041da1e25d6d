import { createHash } from "node:crypto";
import { Failure } from "../../../model/index.ts";
import type { IssuingDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { bearer } from "./support/api.ts";
import { apiClient, json, textIn, type Reply, type Send } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { tryWith } from "./support/trial.ts";

const base = "https://apikeys.googleapis.com/v2";
const tag = "lamplighter-attempt";
const most = 300;

/** Making a key is an operation that is asked for until it is done, in seconds. */
const patience = 60;

/** A deleted key can be brought back for 30 days, so switching off and deleting are one. */
export const googleApiKey: DriverDefinition<"google-api-key"> = {
  title: "Google API key",
  declare: () => ({
    kind: "create",
    maxLive: most,
    listable: true,
    revokeReversible: true,
    propagation: 300,
  }),
  eliminate:
    "Google trusts GitHub's OIDC: use workload identity with Vertex AI, and there is no key to keep.",
  environment: (settings) => [settings["access-token"]],
  connect: (settings, tools): IssuingDriver => {
    const token = given(tools, settings["access-token"]);
    const send = apiClient(tools, {
      provider: "Google",
      base,
      headers: [bearer(token)],
      secrets: [token],
    });
    const parent = `/projects/${settings.project}/locations/global/keys`;
    const remove = (id: string) => end(send, `${parent}/${encodeURIComponent(id)}`);
    return {
      kind: "issued",
      traits: googleApiKey.declare(settings),
      create: (attempt) => create(tools, send, { parent, attempt, services: settings.services }),
      verify: (value) =>
        tryWith(
          tools,
          {
            method: "GET",
            url: "https://generativelanguage.googleapis.com/v1/models?pageSize=1",
            headers: [["x-goog-api-key", value]],
            provider: "Google",
            secrets: [value],
          },
          // Of a key that is not valid Google says 400, of one without the right 403.
          { works: [200], refused: [400, 401, 403] },
        ),
      list: async () => (await list(send, parent)).map(idOf),
      identify: async (value) => {
        const path = `/keys:lookupKey?keyString=${encodeURIComponent(value)}`;
        const aim = "look up a key";
        const reply = await send({
          method: "GET",
          path,
          aim,
          needs: "apikeys.keys.lookup",
          repeatable: true,
        });
        return lastPart(reply.text("/name"));
      },
      orphans: async ({ id }) =>
        (await list(send, parent))
          .filter((key) => textIn(key, `/annotations/${tag}`) === id)
          .map(idOf),
      deactivate: remove,
      revoke: remove,
    };
  },
};

async function create(
  tools: DriverTools,
  send: Send,
  {
    parent,
    attempt,
    services,
  }: { readonly parent: string; readonly attempt: string; readonly services: readonly string[] },
) {
  const begun = await send({
    method: "POST",
    // Named after the attempt, so that a second try finds the first one's key.
    path: `${parent}?keyId=${keyIdOf(attempt)}`,
    aim: "make a key",
    needs: "apikeys.keys.create",
    body: json({
      displayName: `Lamplighter ${attempt}`.slice(0, 63),
      annotations: { [tag]: attempt },
      restrictions: { apiTargets: services.map((service) => ({ service })) },
    }),
  });
  const id = lastPart((await done(tools, send, begun)).text("/response/name"));
  const shown = await send({
    method: "GET",
    path: `${parent}/${id}/keyString`,
    aim: "read the key",
    needs: "apikeys.keys.getKeyString",
    repeatable: true,
  });
  const value = shown.text("/keyString");
  tools.born(value);
  return { id, value };
}

async function done(tools: DriverTools, send: Send, begun: Reply): Promise<Reply> {
  let reply = begun;
  for (let waited = 0; reply.at("/done") !== true; waited++) {
    if (waited >= patience) throw unfinished();
    await tools.pause(1);
    reply = await send({
      method: "GET",
      path: `/${begun.text("/name")}`,
      aim: "see whether the key is made",
      needs: "apikeys.keys.create",
      repeatable: true,
    });
  }
  return reply;
}

function unfinished(): Failure {
  return new Failure({
    code: "rotation-provider-silent",
    what: "Google has not made the key in time",
    where: "the operation of its API",
    why: `It was not done after ${patience} seconds. The next run removes what came of it and tries again.`,
    fix: "run the rotation again later.",
  });
}

async function list(send: Send, parent: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let page = ""; ;) {
    const reply = await send({
      method: "GET",
      path: `${parent}?pageSize=${most}${page === "" ? "" : `&pageToken=${encodeURIComponent(page)}`}`,
      aim: "list the keys",
      needs: "apikeys.keys.list",
      repeatable: true,
    });
    const keys: readonly unknown[] = reply.at("/keys") === undefined ? [] : reply.list("/keys");
    found.push(...keys.filter((key) => textIn(key, "/deleteTime") === ""));
    const next = reply.at("/nextPageToken");
    if (typeof next !== "string" || next === "" || next === page) return found;
    page = next;
  }
}

async function end(send: Send, path: string): Promise<void> {
  const aim = "delete a key";
  const needs = "apikeys.keys.delete";
  const now = await send({ method: "GET", path, aim, needs, answers: [404], repeatable: true });
  if (now.status === 404 || now.at("/deleteTime") !== undefined) return;
  // A second one is refused, so one whose reply was lost is looked up anew by the next run.
  await send({ method: "DELETE", path, aim, needs, answers: [404] });
}

function idOf(key: unknown): string {
  return lastPart(textIn(key, "/name"));
}

function lastPart(name: string): string {
  return name.split("/").at(-1) ?? name;
}

/** Letters, digits and hyphens, at most 63, a letter first. */
function keyIdOf(attempt: string): string {
  return `l${createHash("sha256").update(attempt).digest("hex").slice(0, 30)}`;
}
