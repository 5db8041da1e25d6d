import type { SettingsOf } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import type { HttpHeader } from "../../../ports/index.ts";
import type { IssuingDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { callApi, type ApiCall, type Body } from "./support/api.ts";
import { at, jsonOf, listAt, textAt } from "./support/reply.ts";
import { fill, fillJson, variablesIn, type Words } from "./support/template.ts";
import { tryWith } from "./support/trial.ts";

type Settings = SettingsOf<"http">;
type Declared = Settings["revoke"] | Settings["create"];

/** A provider that the configuration describes: how to create, try, list and end a credential. */
export const http: DriverDefinition<"http"> = {
  title: "declared HTTP API",
  declare: (settings) => ({
    kind: "create",
    maxLive: settings["max-live"],
    listable: settings.list !== undefined,
    revokeReversible: settings.deactivate !== undefined,
    propagation: settings.propagation,
  }),
  environment: (settings) => [...new Set(variablesIn(JSON.stringify(settings)))],
  connect: (settings, tools): IssuingDriver => {
    const { create, verify, revoke, deactivate } = settings;
    const listed = () => list(settings, tools);
    return {
      kind: "issued",
      traits: http.declare(settings),
      create: async (attempt, current) => {
        const call = request(tools, create, { attempt, current }, "make a credential", "POST");
        const data = jsonOf(call, await callApi(tools, call));
        const value = textAt(call, data, create.value);
        tools.born(value);
        return { id: textAt(call, data, create.id), value };
      },
      verify: (value, id) =>
        tryWith(tools, request(tools, verify, { value, id }, "accept it", "GET"), verify),
      list: async () => (await listed()).map(({ id }) => id),
      identify: () => Promise.resolve(settings["first-id"]),
      orphans: async ({ id, known }) =>
        (await listed())
          .filter((item) => item.name?.includes(id) ?? !known.includes(item.id))
          .map((item) => item.id),
      ...(settings.list === undefined && {
        leftBehind: (attempt) => unlisted(create.url, attempt),
      }),
      ...(deactivate !== undefined && {
        deactivate: (id: string, value?: string) => end(tools, deactivate, { id, value }),
      }),
      revoke: (id, value) => end(tools, revoke, { id, value }),
    };
  },
};

async function list(settings: Settings, tools: DriverTools) {
  if (settings.list === undefined) return [];
  const { items, id, name } = settings.list;
  const call = request(tools, settings.list, {}, "list the credentials", "GET");
  const data = jsonOf(call, await callApi(tools, { ...call, repeatable: true }));
  return listAt(call, data, items).map((item) => {
    const named = name === undefined ? undefined : at(item, name);
    return { id: textAt(call, item, id), name: typeof named === "string" ? named : undefined };
  });
}

async function end(tools: DriverTools, declared: Settings["revoke"], words: Words): Promise<void> {
  const call = request(tools, declared, words, "end a credential", "DELETE");
  await callApi(tools, { ...call, answers: declared.gone, repeatable: true });
}

function request(
  tools: DriverTools,
  declared: Omit<Declared, "gone">,
  words: Words,
  aim: string,
  method: string,
): ApiCall {
  const url = fill(tools, declared.url, words, encodeURIComponent);
  return {
    method: declared.method ?? method,
    url,
    headers: Object.entries(declared.headers).map(([name, text]) =>
      header(tools, name, text, words),
    ),
    ...bodyOf(tools, declared, words),
    provider: new URL(url).host,
    aim,
    needs: `to ${aim}`,
    secrets: secretsIn(tools, declared, words),
  };
}

function bodyOf(
  tools: DriverTools,
  { json, form }: Pick<Declared, "json" | "form">,
  words: Words,
): { readonly body?: Body } {
  if (json !== undefined) return { body: { kind: "json", value: fillJson(tools, json, words) } };
  if (form === undefined) return {};
  const fields = Object.entries(form).map(
    ([name, text]) => [name, fill(tools, text, words)] as const,
  );
  return { body: { kind: "form", fields } };
}

/** A header is one line of Latin letters; anything else would be cut or split it. */
function header(tools: DriverTools, name: string, text: string, words: Words): HttpHeader {
  const value = fill(tools, text, words);
  if (/^[\t\u0020-\u007e\u00a0-\u00ff]*$/.test(value)) return [name, value];
  throw new Failure({
    code: "rotation-header-unfit",
    what: `A value cannot be sent in the header \`${name}\``,
    where: `the settings of ${tools.name}`,
    why: "It has several lines, or letters that a header cannot hold (RFC 9110, section 5.5).",
    fix: "send it in `json` or `form`, or have the provider make one line of ASCII.",
  });
}

function secretsIn(tools: DriverTools, declared: object, words: Words): readonly string[] {
  const variables = variablesIn(JSON.stringify(declared)).flatMap(
    (variable) => tools.environment(variable) ?? [],
  );
  return [words.value, words.current, ...variables].filter((word) => word !== undefined);
}

function unlisted(url: string, attempt: string): string {
  return `the API at ${new URL(url).host} cannot list: look there by hand for one of attempt ${attempt}`;
}
