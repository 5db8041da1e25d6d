import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { readJson } from "./body.ts";
import { Problem } from "./problem.ts";
import { matchPath, type Match, type Route, type ShopResponse } from "./route.ts";

export function dispatch(
  routes: readonly Route[],
  adminToken: string | undefined,
): RequestListener {
  return (request, response) => {
    answer(routes, adminToken, request).then(
      (result) => send(response, result),
      (error: unknown) => send(response, failure(error)),
    );
  };
}

async function answer(
  routes: readonly Route[],
  adminToken: string | undefined,
  request: IncomingMessage,
): Promise<ShopResponse> {
  // The host is the client's to choose; only path and query are read from the URL.
  const url = URL.parse(request.url ?? "/", "http://storefront.invalid");
  if (url === null) throw new Problem(400, "The request target is not a valid URL.");
  const { route, params } = choose(matchPath(routes, url.pathname), request.method ?? "GET");
  if (route.backOffice && !isAdmin(request, adminToken)) {
    throw new Problem(401, "The back office needs the admin token.", {
      headers: { "www-authenticate": "Bearer" },
    });
  }
  const body = route.takesBody ? await readJson(request) : undefined;
  return route.handle({ params, query: url.searchParams, body });
}

function choose(matches: readonly Match[], method: string): Match {
  if (matches.length === 0) throw new Problem(404, "There is nothing at this path.");
  const match = matches.find(({ route }) => route.method === method);
  if (match !== undefined) return match;
  const allow = matches.map(({ route }) => route.method).join(", ");
  throw new Problem(405, `This path answers ${allow}.`, { headers: { allow } });
}

function isAdmin(request: IncomingMessage, adminToken: string | undefined): boolean {
  if (!adminToken) return false;
  const given = request.headers.authorization ?? "";
  return timingSafeEqual(digest(given), digest(`Bearer ${adminToken}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function failure(error: unknown): ShopResponse {
  if (!(error instanceof Problem)) console.error(error);
  const problem =
    error instanceof Problem ? error : new Problem(500, "The shop failed to answer; try again.");
  return {
    status: problem.status,
    headers: { ...problem.headers, "content-type": "application/problem+json" },
    body: problem,
  };
}

function send(response: ServerResponse, { status, headers, body }: ShopResponse): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}
