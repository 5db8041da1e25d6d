import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ModelRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As sent, for a search of what should not be in it. */
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What one request is answered with. */
export interface Scripted {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Seconds before the first byte. */
  readonly delay?: number;
  /** The connection is broken before the first byte, or in the middle of the body. */
  readonly breaks?: "before" | "amid";
}

export interface ModelServer {
  /** Base URL, to which a client adds `/chat/completions` or `/responses`. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
}

/** Answers every request by script. It speaks whatever wire shape the script speaks. */
export async function startModelServer(
  script: (request: ModelRequest, count: number) => Scripted,
  port = 0,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((request) => {
      requests.push(request);
      const scripted = script(request, requests.length);
      setTimeout(
        () => {
          answer(outgoing, scripted);
        },
        1000 * (scripted.delay ?? 0),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(incoming: IncomingMessage): Promise<ModelRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return {
    path: incoming.url ?? "",
    headers: incoming.headers as Record<string, string | undefined>,
    text,
    body: JSON.parse(text || "{}") as Record<string, unknown>,
  };
}

function answer(outgoing: ServerResponse, { status, headers, body, breaks }: Scripted): void {
  if (breaks === "before") {
    outgoing.destroy();
    return;
  }
  const text = typeof body === "string" ? body : JSON.stringify(body ?? {});
  const length = Buffer.byteLength(text);
  outgoing.writeHead(status ?? 200, {
    "content-type": "application/json",
    "content-length": String(length),
    ...headers,
  });
  if (breaks === undefined) {
    outgoing.end(text);
    return;
  }
  outgoing.write(text.slice(0, Math.floor(text.length / 2)), () => {
    outgoing.destroy();
  });
}
