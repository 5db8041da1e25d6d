import type { NotChecked } from "../../../model/index.ts";
import type { Files, HttpAnswer, HttpRequest, HttpSilence } from "../../../ports/index.ts";
import { title, type Operation } from "../api/model.ts";
import { fileReader } from "../document/reader.ts";
import { load } from "../document/load.ts";
import { readApi, type Api } from "./api.ts";
import { baseDrafts } from "./cases/base.ts";
import type { Draft } from "./cases/draft.ts";
import { isSuccess } from "./exchange.ts";
import { parametersOf } from "./names.ts";
import { inOrder, isReading } from "./order.ts";
import { Pool } from "./pool.ts";
import { isGuarded } from "./security.ts";
import { pathOf } from "./session.ts";
import { placeholder, wire } from "./wire/wire.ts";

/** A request that only reads, with the operation that it is of. */
export interface Reading {
  readonly title: string;
  readonly request: HttpRequest;
}

export interface Readings {
  readonly readings: readonly Reading[];
  /** Operations without one. */
  readonly leftOut: readonly NotChecked[];
}

export type Ask = (request: HttpRequest) => Promise<HttpAnswer | HttpSilence>;

/**
 * One request for each operation that only reads, as the description allows it. Where an app
 * answers, only what it answers well is kept, and what it shows to exist is asked for; without one,
 * only what needs no made-up name in its path. URLs begin with `origin`.
 */
export async function readingRequests(
  files: Files,
  spec: string,
  origin: string,
  ask?: Ask,
): Promise<Readings> {
  const api = readApi(await load(fileReader(files, spec), spec));
  const pool = new Pool();
  const readings: Reading[] = [];
  const leftOut: NotChecked[] = [];
  const changing = api.operations.filter((operation) => !isReading(operation));
  if (changing.length > 0) {
    const what = `${changing.length} operations that change what the app holds`;
    leftOut.push({ what, why: "One request to them is not like the next." });
  }
  for (const operation of inOrder(api.operations)) {
    if (!isReading(operation) || operation.method === "OPTIONS") continue;
    const found = await readingOf(api, pool, operation, origin + (api.prefixes[0] ?? ""), ask);
    if (typeof found === "string") leftOut.push({ what: title(operation), why: found });
    else readings.push({ title: title(operation), request: found });
  }
  return { readings, leftOut };
}

async function readingOf(
  api: Api,
  pool: Pool,
  operation: Operation,
  base: string,
  ask: Ask | undefined,
): Promise<HttpRequest | string> {
  if (isGuarded(api.security, operation)) return "It asks for credentials.";
  const drafts = baseDrafts({ api, pool, credentials: [] }, operation) ?? [];
  const wired = drafts.flatMap((draft) => {
    const request = wire(api, base, draft.call, placeholder);
    return request === undefined ? [] : [{ draft, request }];
  });
  const [first] = wired;
  if (first === undefined) return "The description allows no request that could be made.";
  if (ask === undefined) {
    const [name] = parametersOf(operation.path);
    if (name === undefined) return first.request;
    return `Which \`${name}\` there is only the app knows; \`--serve\` starts it.`;
  }
  let why = "";
  for (const each of wired) {
    why = await tryOne(pool, each, ask);
    if (why === "") return each.request;
  }
  return why;
}

async function tryOne(
  pool: Pool,
  { draft, request }: { readonly draft: Draft; readonly request: HttpRequest },
  ask: Ask,
): Promise<string> {
  const { call, sources } = draft;
  const answer = await ask(request);
  if ("why" in answer) return `The app did not answer it: ${answer.why}.`;
  const exchange = { operation: call.operation, request, answer, sources };
  pool.learn(exchange, pathOf(call));
  return isSuccess(exchange) ? "" : `The app answered ${answer.status}.`;
}
