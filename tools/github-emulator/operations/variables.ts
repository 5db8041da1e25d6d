import { time } from "../present/time.ts";
import type { Call, Handler, Handlers } from "../server/call.ts";
import { counted } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { environmentOf, organizationOf } from "../state/owners.ts";
import type { Variable } from "../state/model.ts";

type Variables = Map<string, Variable>;

interface Fields {
  name?: string;
  value?: string;
  visibility?: Variable["visibility"];
}

/** Repository, organization and environment variables: the same five operations. */
export const variables: Handlers = Object.fromEntries([
  ...family("repo", (call) => call.repository.variables),
  ...family("org", (call) => organizationOf(call).variables),
  ...family("environment", (call) => environmentOf(call).variables),
]);

function family(noun: string, variablesOf: (call: Call) => Variables): [string, Handler][] {
  const show = (call: Call, variable: Variable) => showVariable(call, variable, noun === "org");
  return [
    [
      `actions/list-${noun}-variables`,
      (call) => {
        const all = [...variablesOf(call).values()];
        return counted(call, "variables", all, (variable) => show(call, variable));
      },
    ],
    [
      `actions/get-${noun}-variable`,
      (call) => ({ status: 200, body: show(call, find(call, variablesOf(call))) }),
    ],
    [`actions/create-${noun}-variable`, (call) => create(call, variablesOf(call))],
    [`actions/update-${noun}-variable`, (call) => update(call, variablesOf(call))],
    [
      `actions/delete-${noun}-variable`,
      (call) => {
        const all = variablesOf(call);
        all.delete(find(call, all).name);
        return { status: 204 };
      },
    ],
  ];
}

function create(call: Call, all: Variables) {
  const { name = "", value = "", visibility = "all" } = call.body as Fields;
  const key = name.toUpperCase();
  if (all.has(key)) throw new Refusal(409, "Already exists - Variable already exists");
  const now = call.world.now();
  all.set(key, { name: key, value, visibility, created: now, updated: now });
  return { status: 201, body: {} };
}

function update(call: Call, all: Variables) {
  const variable = find(call, all);
  const { name, value, visibility } = call.body as Fields;
  const key = name?.toUpperCase() ?? variable.name;
  all.delete(variable.name);
  all.set(key, {
    name: key,
    value: value ?? variable.value,
    visibility: visibility ?? variable.visibility,
    created: variable.created,
    updated: call.world.now(),
  });
  return { status: 204 };
}

function find(call: Call, all: Variables): Variable {
  const variable = all.get(call.param("name").toUpperCase());
  if (variable === undefined) throw notFound();
  return variable;
}

function showVariable(call: Call, source: Variable, ofOrganization: boolean) {
  const { name, value } = source;
  const url = `${call.world.url}/orgs/${call.param("org")}/actions/variables/${name}/repositories`;
  return {
    ...{ name, value, created_at: time(source.created), updated_at: time(source.updated) },
    ...(ofOrganization ? { visibility: source.visibility } : {}),
    ...(ofOrganization && source.visibility === "selected"
      ? { selected_repositories_url: url }
      : {}),
  };
}
