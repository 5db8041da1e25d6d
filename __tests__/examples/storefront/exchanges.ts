import type { Answer, Client, Request } from "./client.ts";
import type { Description, Json, Operation, Parameter } from "./description.ts";
import { probes, type Probe } from "./limits.ts";

export interface Exchange {
  readonly operation: Operation;
  readonly what: string;
  readonly answer: Answer;
  /** Statuses that the description allows for this request. */
  readonly allowed: (status: number) => boolean;
}

const refusals = [401, 404, 409];
const isSuccess = (status: number): boolean => status < 300;

/** Every answer of the description, provoked at least once, and each limit tried on both sides. */
export async function exchange(
  client: Client,
  description: Description,
  operation: Operation,
): Promise<Exchange[]> {
  const made: Exchange[] = [];
  const send = async (
    what: string,
    change: (request: Request) => Request,
    allowed: Exchange["allowed"],
    raw: Parameters<Client["send"]>[1] = {},
  ): Promise<void> => {
    const answer = await client.send(change(await client.valid(operation)), raw);
    made.push({ operation, what, answer, allowed });
  };
  const same = (request: Request): Request => request;
  const only = (status: number) => (got: number) => got === status;

  await send("the example", same, isSuccess);
  if (operation.secured) await send("no token", same, only(401), { token: "guess" });
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === "path")) {
    const path = { [name]: "00000000-0000-4000-8000-000000000000" };
    await send(
      `unknown ${name}`,
      (request) => ({ ...request, path: { ...request.path, ...path } }),
      only(404),
    );
  }
  if (operation.body !== undefined) {
    await send("no JSON", same, only(400), { text: "{" });
    await send("too large", same, only(413), { text: `"${"a".repeat(65_536)}"` });
    await send("a form", same, only(415), { type: "application/x-www-form-urlencoded" });
    const { body } = await client.valid(operation);
    for (const probe of probes(description, operation.body.schema, body)) {
      await send(
        probe.what,
        (request) => ({ ...request, body: withFreshIds(probe, body, request.body) }),
        probe.accepted ? (status) => status !== 422 : only(422),
      );
    }
  }
  for (const parameter of operation.parameters.filter(({ in: place }) => place === "query")) {
    for (const { what, value, accepted } of queryProbes(description, parameter)) {
      await send(
        `${parameter.name} ${what}`,
        (request) => ({ ...request, query: withValue(request.query, parameter.name, value) }),
        accepted ? (status) => isSuccess(status) || refusals.includes(status) : only(422),
      );
    }
  }
  return made;
}

/** A probe is made from one body; what has to be unique or to exist comes from the newest. */
function withFreshIds(probe: Probe, from: Json | undefined, fresh: Json | undefined): Json {
  const body = probe.value as Json;
  if (typeof body !== "object") return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      value === from?.[name] ? fresh?.[name] : value,
    ]),
  );
}

function queryProbes(description: Description, { schema, required }: Parameter): Probe[] {
  const { type } = schema.value;
  if (type === "array") return [{ what: "one item", value: "dark", accepted: true }];
  const near = probes(description, schema, type === "string" ? "text" : undefined);
  // In a query everything is text, so a number is no other type.
  const spoken = near.filter(({ value }) => !(type === "string" && typeof value === "number"));
  return required ? [...spoken, { what: "left out", value: undefined, accepted: false }] : spoken;
}

function withValue(
  query: Readonly<Record<string, string>>,
  name: string,
  value: unknown,
): Record<string, string> {
  const others = Object.entries(query).filter(([other]) => other !== name);
  const given = value === undefined ? [] : [[name, JSON.stringify(value).replaceAll('"', "")]];
  return Object.fromEntries([...others, ...given]) as Record<string, string>;
}
