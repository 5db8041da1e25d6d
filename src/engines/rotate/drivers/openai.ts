import { Failure } from "../../../model/index.ts";
import type { IssuingDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { bearer } from "./support/api.ts";
import { apiClient, isHintOf, json, textIn, type Send } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { tryWith } from "./support/trial.ts";

const base = "https://api.openai.com/v1";
const pageSize = 100;

/** One service account for each credential: its key is made with it and ends with it. */
export const openai: DriverDefinition<"openai"> = {
  title: "OpenAI service account key",
  declare: () => ({
    kind: "create",
    maxLive: 1_000,
    listable: true,
    revokeReversible: false,
    propagation: 30,
  }),
  eliminate:
    "OpenAI accepts workload identity: let the job sign in with its OIDC token, and there is no key to keep.",
  environment: (settings) => [settings["admin-key"]],
  connect: (settings, tools): IssuingDriver => {
    const admin = given(tools, settings["admin-key"]);
    const project = `/organization/projects/${settings.project}`;
    const send = apiClient(tools, {
      provider: "OpenAI",
      base,
      headers: [bearer(admin)],
      secrets: [admin],
    });
    const accounts = () =>
      pages(
        send,
        `${project}/service_accounts`,
        "list the service accounts",
        "api.service_accounts.read",
      );
    return {
      kind: "issued",
      traits: openai.declare(settings),
      create: (attempt) => create(tools, send, project, attempt),
      verify: (value) => tryKey(tools, value),
      list: async () => (await accounts()).map((account) => textIn(account, "/id")),
      identify: async (value) => {
        const keys = await pages(
          send,
          `${project}/api_keys`,
          "list the keys",
          "api.project_keys.read",
        );
        const found = keys.filter((key) => isHintOf(textIn(key, "/redacted_value"), value));
        const ids = found.map((key) => textIn(key, "/owner/service_account/id")).filter(Boolean);
        if (ids.length === 1) return ids[0];
        throw unidentified(settings.project, tools.name);
      },
      orphans: async ({ id }) =>
        (await accounts())
          .filter((account) => textIn(account, "/name") === nameOf(id))
          .map((account) => textIn(account, "/id")),
      revoke: (id) => remove(send, `${project}/service_accounts/${encodeURIComponent(id)}`),
    };
  },
};

async function create(tools: DriverTools, send: Send, project: string, attempt: string) {
  const reply = await send({
    method: "POST",
    path: `${project}/service_accounts`,
    aim: "make a service account",
    needs: "api.service_accounts.write",
    body: json({ name: nameOf(attempt) }),
  });
  const value = reply.text("/api_key/value");
  tools.born(value);
  return { id: reply.text("/id"), value };
}

async function remove(send: Send, path: string): Promise<void> {
  await send({
    method: "DELETE",
    path,
    aim: "delete a service account",
    needs: "api.service_accounts.write",
    answers: [404],
    repeatable: true,
  });
}

function tryKey(tools: DriverTools, value: string): Promise<Trial> {
  const headers = [bearer(value)];
  const call = { method: "GET", url: `${base}/models`, headers, provider: "OpenAI" };
  return tryWith(tools, { ...call, secrets: [value] }, { works: [200], refused: [401] });
}

function nameOf(attempt: string): string {
  return `lamplighter-${attempt}`;
}

async function pages(send: Send, path: string, aim: string, needs: string) {
  const found: unknown[] = [];
  for (let after = ""; ;) {
    const query = `?limit=${pageSize}${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`;
    const reply = await send({ method: "GET", path: path + query, aim, needs, repeatable: true });
    const page = reply.list("/data");
    found.push(...page);
    const last = textIn(page.at(-1), "/id");
    if (reply.at("/has_more") !== true || last === "" || last === after) return found;
    after = last;
  }
}

function unidentified(project: string, name: string): Failure {
  return new Failure({
    code: "rotation-current-unknown",
    what: `The present value of ${name} belongs to no service account that can be told`,
    where: `project ${project}`,
    why: "None of the project's service accounts has one key that looks like it, so it could not be ended later.",
    fix: `take the secret ${name}_A away, so that the rotation begins with a new one, and delete the old key by hand.`,
  });
}
