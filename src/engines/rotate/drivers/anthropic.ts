import { Failure } from "../../../model/index.ts";
import type { HttpHeader } from "../../../ports/index.ts";
import type { IssuingDriver } from "../driver.ts";
import type { DriverDefinition } from "./definition.ts";
import { apiClient, isHintOf, json, textIn, type Send } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { pasted } from "./support/pasted.ts";
import { tryWith } from "./support/trial.ts";

const base = "https://api.anthropic.com/v1";
const version: HttpHeader = ["anthropic-version", "2023-06-01"];
const how = "make a key in the Anthropic Console, in the workspace of the present one";

/** The Admin API lists keys and switches them off, but makes none: a person pastes the next one. */
export const anthropic: DriverDefinition<"anthropic"> = {
  title: "Anthropic API key",
  declare: () => ({
    kind: "person",
    maxLive: 1_000,
    listable: true,
    revokeReversible: true,
    propagation: 30,
  }),
  eliminate:
    "Anthropic's SDK signs in with OIDC federation: let the job use its own token, and there is no key to keep.",
  environment: (settings) => [settings["admin-key"]],
  connect: (settings, tools): IssuingDriver => {
    const admin = given(tools, settings["admin-key"]);
    const headers = [["x-api-key", admin] as const, version];
    const send = apiClient(tools, { provider: "Anthropic", base, headers, secrets: [admin] });
    const identify = async (value: string) => {
      const found = (await keys(send)).filter((key) =>
        isHintOf(textIn(key, "/partial_key_hint"), value),
      );
      const [key] = found;
      if (found.length === 1) return textIn(key, "/id");
      throw unidentified(tools.name, found.length);
    };
    return {
      kind: "issued",
      traits: anthropic.declare(settings),
      create: async (_, current) => {
        const value = pasted(tools, current, how);
        return { id: await identify(value), value };
      },
      verify: (value) =>
        tryWith(
          tools,
          {
            method: "GET",
            url: `${base}/models`,
            headers: [["x-api-key", value], version],
            provider: "Anthropic",
            secrets: [value],
          },
          { works: [200], refused: [401] },
        ),
      list: async () => (await keys(send)).map((key) => textIn(key, "/id")),
      identify,
      // What a person has made is for the next run to use, not for us to end.
      orphans: () => Promise.resolve([]),
      deactivate: (id) => setStatus(send, id, "inactive"),
      revoke: (id) => setStatus(send, id, "archived"),
    };
  },
};

/** Those that are archived are gone for good. */
async function keys(send: Send): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let after = ""; ;) {
    const reply = await send({
      method: "GET",
      path: `/organizations/api_keys?limit=100${after === "" ? "" : `&after_id=${after}`}`,
      aim: "list the keys",
      needs: "an admin key of the organisation",
      repeatable: true,
    });
    const page = reply.list("/data");
    found.push(...page.filter((key) => textIn(key, "/status") !== "archived"));
    const last = textIn(page.at(-1), "/id");
    if (reply.at("/has_more") !== true || last === "" || last === after) return found;
    after = last;
  }
}

/** An archived key takes no change, so one whose reply was lost is looked up anew by the next run. */
async function setStatus(send: Send, id: string, status: "inactive" | "archived"): Promise<void> {
  const live = (await keys(send)).find((key) => textIn(key, "/id") === id);
  if (live === undefined || textIn(live, "/status") === status) return;
  await send({
    method: "POST",
    path: `/organizations/api_keys/${encodeURIComponent(id)}`,
    aim: `set a key to ${status}`,
    needs: "an admin key of the organisation",
    body: json({ status }),
    answers: [404],
  });
}

function unidentified(name: string, found: number): Failure {
  return new Failure({
    code: "rotation-current-unknown",
    what: `A value of ${name} cannot be told among the organisation's keys`,
    where: "GET /v1/organizations/api_keys",
    why: `${found === 0 ? "No key" : `${found} keys`} of the organisation ${found === 0 ? "has" : "have"} its first and last letters, so it could not be ended later.`,
    fix: "use an admin key of the organisation that the key belongs to, or make another key.",
  });
}
