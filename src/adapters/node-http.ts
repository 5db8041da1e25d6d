import { type IncomingMessage, request as requestHttp, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import type { Http, HttpAnswer, HttpHeader, HttpLimits, HttpRequest } from "../ports/index.ts";
import { errorCode, errorMessage } from "./error-code.ts";

/** Node's own client, since `fetch` adds headers, follows redirects and refuses a GET with a body. */
export const nodeHttp: Http = {
  send: async (request, limits) => {
    try {
      return await exchange(request, limits);
    } catch (error) {
      return { why: wordsFor(error), late: isLate(error) };
    }
  },
};

function exchange(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: request.method,
      agent: false,
      headers: grouped(request),
      signal: AbortSignal.timeout(Math.ceil(limits.seconds * 1000)),
    };
    const send = request.url.startsWith("https:") ? requestHttps : requestHttp;
    const sent = send(request.url, options, (message) => {
      read(message, limits.bytes).then(resolve, reject);
    });
    sent.on("error", reject);
    sent.end(request.body);
  });
}

function grouped({ method, headers, body }: HttpRequest): Record<string, string[]> {
  const groups: Record<string, string[]> = { "User-Agent": ["lamplighter"], Accept: ["*/*"] };
  for (const [name, value] of headers) {
    const known = Object.keys(groups).find((key) => key.toLowerCase() === name.toLowerCase());
    if (known === undefined || known === "Accept" || known === "User-Agent") {
      groups[known ?? name] = [value];
    } else groups[known]?.push(value);
  }
  if (body !== undefined || !["GET", "HEAD", "DELETE", "OPTIONS"].includes(method)) {
    groups["Content-Length"] = [String(Buffer.byteLength(body ?? ""))];
  }
  return groups;
}

async function read(message: IncomingMessage, maxBytes: number): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let complete = false;
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      chunks.push(chunk);
      // Leaving the loop ends the connection.
      if (bytes > maxBytes) break;
    }
    complete = message.complete;
  } catch {
    // A stream of events never ends; what came of it until the time was up is an answer.
  }
  return {
    status: message.statusCode ?? 0,
    headers: pairs(message.rawHeaders),
    body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
    truncated: !complete || bytes > maxBytes,
  };
}

function pairs(raw: readonly string[]): HttpHeader[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : [],
  );
}

function wordsFor(error: unknown): string {
  const code = errorCode(error);
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ECONNRESET" || code === "EPIPE") return "the connection was closed";
  if (isLate(error)) return "no answer in time";
  return errorMessage(error);
}

/** Aborted by the time limit: Node's own code, or that of the DOM exception. */
function isLate(error: unknown): boolean {
  const code = errorCode(error);
  return code === "ABORT_ERR" || code === 23;
}
