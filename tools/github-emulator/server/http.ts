import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { download } from "../artifacts/download.ts";
import { answerGraphql } from "../graphql/endpoint.ts";
import { answer, type Service } from "./answer.ts";
import type { Answer } from "./call.ts";
import { credential } from "./credentials.ts";
import type { Fault, Faults } from "./faults.ts";
import { graphqlAccount } from "./rate-limits.ts";
import type { LoggedRequest } from "./request-log.ts";

const largestBody = 64 * 1024 * 1024;

/** Listens on 127.0.0.1; `port` 0 takes a free one. */
export async function listen(service: Service, faults: Faults, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void serve(service, faults, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  service.world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function serve(
  service: Service,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = service.log.start(request.method ?? "GET", request.url ?? "/");
  const url = address(request.url, service.world.url);
  const { authorization, accept } = request.headers;
  const headers = { authorization, accept };
  const sent = credential(authorization) ?? "anonymous";
  service.limits.started();
  try {
    entry.body = parse(await read(request));
    const graphql = url.pathname === "/graphql";
    if (graphql) entry.operationId = graphqlOperation(entry.body);
    else entry.operationId = service.router.match(entry.method, url.pathname)?.operation.id;
    const fault = faults.take(entry.operationId);
    const ordered = (await beforeAnswer(fault, response)) ?? download(service.world, url);
    if (ordered === "broken") return;
    const given =
      ordered ??
      (graphql
        ? await answerGraphql(service, entry, headers)
        : await answer(service, { entry, url, headers }));
    if (fault?.kind === "abort") {
      response.destroy();
      return;
    }
    const account = graphql ? graphqlAccount(sent) : sent;
    send(response, entry, given, service.limits.headers(account));
  } catch (error) {
    // A client that went away is no fault of either side.
    if (response.destroyed) return;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    service.log.violation(entry, what);
    const body = { message: `The emulator failed: ${what}`, status: "500" };
    send(response, entry, { status: 500, body }, {});
  } finally {
    service.limits.ended();
  }
}

async function beforeAnswer(
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<Answer | "broken" | undefined> {
  // Nobody waits for the answer to a client that went away.
  if (fault?.kind === "delay") {
    await Promise.race([
      wait(fault.milliseconds, undefined, { ref: false }),
      once(response, "close"),
    ]);
  }
  if (fault?.kind === "abort" && fault.when === "before") {
    response.destroy();
    return "broken";
  }
  return fault?.kind === "answer" ? fault : undefined;
}

function send(
  response: ServerResponse,
  entry: LoggedRequest,
  given: Answer,
  limits: Readonly<Record<string, string>>,
): void {
  entry.status = given.status;
  const json = given.body === undefined ? undefined : JSON.stringify(given.body);
  const content = given.bytes ?? json;
  response.writeHead(given.status, {
    ...(json === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": randomUUID(),
    ...limits,
    ...given.headers,
  });
  response.end(content);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Error(`a request body over ${largestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Text that is no JSON stays text: the description then says what is wrong with it. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A request line may hold what is no address, such as `//`; it then names no operation. */
function address(path: string | undefined, base: string): URL {
  return URL.parse(path ?? "/", base) ?? new URL(base);
}

/** The first field of the document, so that faults and assertions can name it. */
function graphqlOperation(body: unknown): string {
  const query = (body as { query?: unknown } | undefined)?.query;
  const field = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(typeof query === "string" ? query : "")?.[1];
  return `graphql/${field ?? "unknown"}`;
}
