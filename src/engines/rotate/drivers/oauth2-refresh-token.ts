import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { HttpHeader } from "../../../ports/index.ts";
import type { IssuingDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { basic, bearer, callApi, type ApiCall } from "./support/api.ts";
import { form } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { at, jsonOf, textAt } from "./support/reply.ts";
import { tryWith } from "./support/trial.ts";

type Settings = SettingsOf<"oauth2-refresh-token">;

/**
 * A server that detects reuse ends the whole grant when a refresh token comes twice, so an exchange
 * is sent once and never again before it is known that it did not happen. Consumers keep the old
 * access token until it ends, whatever becomes of the exchange.
 */
export const oauth2RefreshToken: DriverDefinition<"oauth2-refresh-token"> = {
  title: "OAuth 2 refresh token",
  declare: (settings) => ({
    kind: "create",
    maxLive: 2,
    listable: false,
    revokeReversible: false,
    propagation: 10,
    ...(settings["revocation-url"] === undefined && { overlap: settings["access-token-seconds"] }),
  }),
  eliminate:
    "Where the server allows it, let the job sign in with its OIDC token or with client credentials: no grant of a person is needed then.",
  environment: (settings) =>
    settings["client-secret"] === undefined ? [] : [settings["client-secret"]],
  connect: (settings, tools): IssuingDriver => {
    const idOf = (value: string) => tools.fingerprint(accessIn(value), "oauth2").slice(0, 16);
    return {
      kind: "issued",
      traits: oauth2RefreshToken.declare(settings),
      create: async (attempt, current) => {
        const value = await exchange(settings, tools, attempt, refreshIn(tools, current));
        return { id: idOf(value), value };
      },
      verify: (value) =>
        tryWith(
          tools,
          {
            method: "GET",
            url: settings["verify-url"],
            headers: [bearer(accessIn(value))],
            provider: hostOf(settings),
            secrets: linesOf(value),
          },
          { works: [200], refused: [401] },
        ),
      list: () => Promise.resolve([]),
      identify: (value) => Promise.resolve(idOf(value)),
      orphans: async ({ id, current }) => {
        if (tools.environment(`${tools.name}_SIGNED_IN`) === id) return [];
        if (await isUnused(settings, tools, refreshIn(tools, current))) return [];
        throw inDoubt(settings, tools, id);
      },
      revoke: async (_, value) => {
        const url = settings["revocation-url"];
        // What cannot be ended ends by itself; the machine looks until it has.
        if (url === undefined || value === undefined) return;
        const fields = { token: accessIn(value), token_type_hint: "access_token" };
        const call = request(settings, tools, url, "end an access token", fields);
        await callApi(tools, { ...call, repeatable: true });
      },
    };
  },
};

async function exchange(
  settings: Settings,
  tools: DriverTools,
  attempt: string,
  refresh: string,
): Promise<string> {
  const fields = { grant_type: "refresh_token", refresh_token: refresh };
  const aim = "exchange the refresh token";
  const call = request(settings, tools, settings["token-url"], aim, fields);
  const answer = await sentOnce(settings, tools, attempt, call);
  const data = jsonOf(call, answer);
  const next = at(data, "/refresh_token");
  const access = textAt(call, data, "/access_token");
  const value = `${access}\n${typeof next === "string" ? next : refresh}`;
  for (const secret of [...linesOf(value), value]) tools.born(secret);
  return value;
}

/** A silence or a broken answer says nothing of whether the token was used up. */
async function sentOnce(settings: Settings, tools: DriverTools, attempt: string, call: ApiCall) {
  try {
    const answer = await callApi(tools, { ...call, once: true, answers: [400] });
    if (answer.status === 400)
      throw grantEnded(settings, tools, at(jsonOf(call, answer), "/error"));
    jsonOf(call, answer);
    return answer;
  } catch (error) {
    const codes = ["rotation-provider-silent", "rotation-provider-reply"];
    if (!(error instanceof Failure) || !codes.includes(error.facts.code)) throw error;
    throw inDoubt(settings, tools, attempt, error);
  }
}

async function isUnused(settings: Settings, tools: DriverTools, refresh: string): Promise<boolean> {
  const url = settings["introspection-url"];
  if (url === undefined) return false;
  const fields = { token: refresh, token_type_hint: "refresh_token" };
  const call = request(settings, tools, url, "say whether the token is unused", fields);
  return at(jsonOf(call, await callApi(tools, { ...call, repeatable: true })), "/active") === true;
}

function request(
  settings: Settings,
  tools: DriverTools,
  url: string,
  aim: string,
  fields: Readonly<Record<string, string>>,
): ApiCall {
  const variable = settings["client-secret"];
  const secret = variable === undefined ? undefined : given(tools, variable);
  const headers: readonly HttpHeader[] =
    secret === undefined ? [] : [basic(settings["client-id"], secret)];
  return {
    method: "POST",
    url,
    headers,
    body: form(secret === undefined ? { ...fields, client_id: settings["client-id"] } : fields),
    provider: hostOf(settings),
    aim,
    needs: "the client and its grant",
    secrets: [secret ?? "", ...Object.values(fields)],
  };
}

function hostOf(settings: Settings): string {
  return new URL(settings["token-url"]).host;
}

function linesOf(value: string): readonly string[] {
  return value.split(/\r?\n/);
}

function accessIn(value: string): string {
  return linesOf(value)[0] ?? "";
}

/** The last line, so that a first value may be a refresh token alone. */
function refreshIn({ name }: DriverTools, value: string | undefined): string {
  const refresh = value === undefined ? undefined : linesOf(value).at(-1);
  if (refresh !== undefined && refresh !== "") return refresh;
  throw new Failure({
    code: "rotation-slot-missing",
    what: `The present value of ${name} was not given to this run, and the next one is made out of it`,
    where: `secrets ${name}_A and ${name}_B`,
    why: "A refresh token is exchanged for the next one, and GitHub never shows a secret again.",
    fix: `add \`${name}_A: \${{ secrets.${name}_A }}\` and the same for B under the step's \`env:\`.`,
  });
}

function inDoubt(settings: Settings, { name }: DriverTools, attempt: string, cause?: unknown) {
  return new Failure(
    {
      code: "rotation-exchange-in-doubt",
      what: `Whether the refresh token of ${name} has been used up is not known`,
      where: `${settings["token-url"]}, attempt ${attempt}`,
      why: "An exchange was begun and its answer never came. A second one could end the whole grant, so there will be none. Consumers keep the access token that they have until it ends.",
      fix: `have the user sign in again, put the new access token and refresh token as two lines in the slot that is in use, end the old grant, and set ${name}_SIGNED_IN to ${attempt} under the step's \`env:\`.`,
    },
    cause,
  );
}

function grantEnded(settings: Settings, { name }: DriverTools, error: unknown): Failure {
  const code = typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? error : "400";
  return new Failure({
    code: "rotation-grant-ended",
    what: `The refresh token of ${name} is no longer accepted`,
    where: settings["token-url"],
    why: `The server answered ${code}: the grant has ended, was revoked, or the token was used elsewhere.`,
    fix: "have the user sign in again, and put the new access token and refresh token as two lines in the slot that is in use. Let nothing but the rotation use the refresh token.",
  });
}
