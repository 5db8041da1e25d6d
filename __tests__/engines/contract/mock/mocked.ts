import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { nodeServer } from "../../../../src/adapters/node-server.ts";
import { loadMock, type Mock } from "../../../../src/engines/contract/mock/index.ts";
import type { ServerRequest, ServerResponse } from "../../../../src/ports/index.ts";
import { fakeFiles } from "../../../fakes/files.ts";
import { fakeLog, type FakeLog } from "../../../fakes/log.ts";

export const storefront = "examples/storefront/openapi.yaml";

/** A mock of a description that is given as an object. */
export async function mocked(description: object, seed = 0): Promise<Mock & { log: FakeLog }> {
  const log = fakeLog();
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    ...description,
  });
  const files = fakeFiles({ "openapi.json": text });
  return { ...(await loadMock({ files, log }, { spec: "openapi.json", seed })), log };
}

/** The mock of the storefront behind a real socket. */
export async function served(seed = 0) {
  const log = fakeLog();
  const mock = await loadMock({ files: nodeFiles, log }, { spec: storefront, seed });
  const server = await nodeServer.listen({ host: "127.0.0.1", port: 0 }, (request) =>
    mock.answer(request),
  );
  return { mock, log, server, url: `http://127.0.0.1:${server.port}` };
}

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly text: string;
}

/** Asks without a socket: `ask(mock, "GET /orders?limit=3")`. */
export function ask(mock: Mock, line: string, { headers = {}, body = "" }: Asked = {}): Told {
  const [method = "", target = ""] = line.split(" ");
  const request: ServerRequest = {
    method,
    target,
    headers: Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
    body: new TextEncoder().encode(body),
  };
  return told(mock.answer(request));
}

function told({ status, headers, body }: ServerResponse): Told {
  const text = new TextDecoder().decode(body);
  const named = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  return {
    status,
    headers: named,
    text,
    body: /[/+]json$/.test(named["content-type"] ?? "") ? JSON.parse(text) : text,
  };
}

/** One operation, `GET /a` unless said otherwise. */
export function operation(members: object, path = "/a", method = "get"): object {
  return {
    paths: { [path]: { [method]: { responses: { 204: { description: "" } }, ...members } } },
  };
}

/** One operation that answers 200 with JSON of a schema. */
export function answering(schema: object, others: object = {}): object {
  const content = { "application/json": { schema, ...others } };
  return operation({ responses: { 200: { description: "", content } } });
}
