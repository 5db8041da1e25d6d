import { readApi } from "../../../../src/engines/contract/conform/api.ts";
import { judge } from "../../../../src/engines/contract/conform/checks/judge.ts";
import { explore } from "../../../../src/engines/contract/conform/explore/explore.ts";
import { Pool } from "../../../../src/engines/contract/conform/pool.ts";
import type { Credential } from "../../../../src/engines/contract/conform/security.ts";
import { Session } from "../../../../src/engines/contract/conform/session.ts";
import type { Target } from "../../../../src/engines/contract/conform/target.ts";
import { load } from "../../../../src/engines/contract/document/load.ts";
import { fileReader } from "../../../../src/engines/contract/document/reader.ts";
import type { HttpAnswer, HttpRequest } from "../../../../src/ports/index.ts";
import { fakeFiles } from "../../../fakes/files.ts";

/** An app as a function: what it answers to a request. */
export type App = (request: HttpRequest) => Answer;

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function apiOf(spec: object) {
  const files = fakeFiles({ "openapi.json": JSON.stringify({ openapi: "3.1.0", ...spec }) });
  return readApi(await load(fileReader(files, "openapi.json"), "openapi.json"));
}

/** Asks the app all that the description gives reason to, and judges what came back. */
export async function ask(spec: object, app: App, credentials: readonly Credential[] = []) {
  const api = await apiOf(spec);
  const limits = { perOperation: 80, secondsLeft: () => 60 };
  const session = new Session(api, new Pool(), targetOf(app), "", credentials, limits);
  const visits = await explore(session);
  const { drifts } = judge(api, session.exchanges);
  return {
    api,
    visits,
    exchanges: session.exchanges,
    drifts,
    found: drifts.map(({ rule, operation, subject }) => `${rule} | ${operation} | ${subject}`),
  };
}

function targetOf(app: App): Target {
  return {
    origin: "http://127.0.0.1:1",
    shownOrigin: "http://127.0.0.1:3000",
    send: (request) => Promise.resolve(answerOf(app(request))),
    ended: () => Promise.resolve(undefined),
    restart: () => Promise.resolve(false),
    routes: () => Promise.resolve(undefined),
    stop: () => Promise.resolve(),
  };
}

function answerOf({ status, json, headers = {} }: Answer): HttpAnswer {
  const type = json === undefined ? {} : { "content-type": "application/json" };
  return {
    status,
    headers: Object.entries({ ...type, ...headers }),
    body: json === undefined ? "" : JSON.stringify(json),
    truncated: false,
  };
}

export function pathOf({ url }: HttpRequest): string {
  return new URL(url).pathname;
}

export function queryOf({ url }: HttpRequest): URLSearchParams {
  return new URL(url).searchParams;
}

export function bodyOf({ body }: HttpRequest): unknown {
  return body === undefined ? undefined : JSON.parse(body);
}

/** A described answer with a JSON body. */
export function json(schema: object, more: object = {}): object {
  return { description: "", content: { "application/json": { schema } }, ...more };
}
