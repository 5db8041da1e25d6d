import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { Failure } from "../model/index.ts";
import type { Listening, Server, ServerRequest, ServerResponse } from "../ports/index.ts";
import { errorCode, errorMessage } from "./error-code.ts";

/** A larger body is read past and not kept. */
const maxBody = 16 * 1024 * 1024;

type Handle = (request: ServerRequest) => ServerResponse;

export const nodeServer: Server = {
  listen: async ({ host, port }, handle) => {
    const server = http.createServer((incoming, outgoing) => {
      serve(incoming, outgoing, handle).catch((error: unknown) => {
        outgoing.destroy(error instanceof Error ? error : undefined);
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error) => {
        reject(notListening(host, port, error));
      });
      server.listen(port, host, resolve);
    });
    return { port: (server.address() as AddressInfo).port, close: closing(server) };
  },
};

function closing(server: http.Server): Listening["close"] {
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      // A client that keeps its connection open, or waits for a delay, must not keep us alive.
      server.closeAllConnections();
    });
}

async function serve(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  handle: Handle,
): Promise<void> {
  const body = await readBody(incoming);
  const answer = handle({
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: pairs(incoming.rawHeaders),
    body,
  });
  if (answer.delay !== undefined) await waiting(answer.delay, outgoing);
  if (outgoing.destroyed) return;
  if (answer.ending === "abort") outgoing.destroy();
  else write(outgoing, answer);
}

async function readBody(incoming: http.IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > maxBody ? undefined : Buffer.concat(chunks);
}

function write(outgoing: http.ServerResponse, { status, headers, body, ending }: ServerResponse) {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers) byName.set(name, [...(byName.get(name) ?? []), value]);
  outgoing.statusCode = status;
  for (const [name, values] of byName)
    outgoing.setHeader(name, values.length > 1 ? values : (values[0] ?? ""));
  // RFC 9110, 8.6: no length where there can be no content.
  if (status >= 200 && status !== 204 && status !== 304) {
    outgoing.setHeader("Content-Length", body.length);
  }
  if (ending !== "truncate") {
    outgoing.end(body);
    return;
  }
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    outgoing.destroy();
  });
  outgoing.flushHeaders();
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ""] as const] : [],
  );
}

/** Ends early when the client goes away. */
function waiting(milliseconds: number, outgoing: http.ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      outgoing.off("close", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    outgoing.once("close", end);
  });
}

function notListening(host: string, port: number, error: Error): Failure {
  const taken = errorCode(error) === "EADDRINUSE";
  return new Failure(
    {
      code: taken ? "port-taken" : "port-unusable",
      what: `Port ${port} of ${host} cannot be served`,
      where: "flag `--port`",
      why: taken ? "Another program listens there." : `${errorMessage(error)}.`,
      fix: "give another port, or `--port 0` for any free one.",
    },
    error,
  );
}
