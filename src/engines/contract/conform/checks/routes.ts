import { title, type Operation } from "../../api/model.ts";
import type { RouteList } from "../../routes/route.ts";
import { routeKey, templated } from "../../routes/template.ts";
import type { Drift } from "../drift.ts";
import { headerOf, jsonOf, type Exchange } from "../exchange.ts";
import { isParameter, parametersOf } from "../names.ts";
import type { Session } from "../session.ts";
import { own } from "../../json.ts";
import { found } from "./found.ts";
import { lookOf } from "./nowhere.ts";

/** Where no route of the app can be, to see what the app says there. */
const nowhere = "/lamplighter-nowhere";

/** True when the app has a route for the operation, undefined when that cannot be known. */
export function isRouted(
  list: RouteList | undefined,
  prefix: string,
  operation: Operation,
): boolean | undefined {
  if (list === undefined) return undefined;
  const path = prefix + operation.path;
  const keys = new Set(
    templated(list.routes).map(({ method, path: own }) => routeKey(method, own)),
  );
  const names = operation.method === "HEAD" ? ["HEAD", "GET", "ALL"] : [operation.method, "ALL"];
  if (names.some((method) => keys.has(routeKey(method, path)))) return true;
  return list.unreadable > 0 ? undefined : false;
}

/**
 * The drift, when the answer shows that there is no route behind a described operation, and none
 * when it cannot be told from a route that does not have what was asked for.
 */
export async function missingRoute(
  session: Session,
  list: RouteList | undefined,
  exchange: Exchange,
): Promise<Drift[]> {
  const { operation, answer, request } = exchange;
  const { status } = answer;
  const routed = isRouted(list, session.prefix, operation);
  if (routed === true || ![404, 405, 501].includes(status)) return [];
  const probe = await session.probe(operation.method, session.prefix + nowhere);
  if (status === 404) {
    if (routed === undefined && parametersOf(operation.path).length > 0) return [];
    const alike =
      probe !== undefined &&
      lookOf(answer, operation.method, request.url) ===
        lookOf(probe.answer, operation.method, probe.request.url);
    if (!alike) return [];
  }
  const known = routed === false && list !== undefined;
  const drift = found(exchange, {
    rule: "missing-route",
    severity: "error",
    subject: "route",
    text: `\`${title(operation)}\` is described, and ${known ? `${list.framework} has no route for it` : "the app answers as if there were nothing"}`,
    observed: `${status}; ${known ? `${list.framework} has no such route` : "it answers as it does where nothing is"}`,
    expected: "an answer that is described",
    spot: operation,
  });
  if (probe === undefined || status !== 404) return [drift];
  return [{ ...drift, other: { name: "a path where nothing is", ...probe } }];
}

export interface Beside {
  readonly drifts: readonly Drift[];
  /** Pages, files and the description itself, which are no operations. */
  readonly pages: readonly string[];
  /** Routes that are not below the path of the described servers. */
  readonly outside: readonly string[];
}

/** Asks the routes that the description does not have. */
export async function undocumentedRoutes(session: Session, list: RouteList): Promise<Beside> {
  const { operations } = session.api;
  const described = new Set(operations.map(({ method, path }) => routeKey(method, path)));
  const paths = new Set(operations.map(({ path }) => routeKey("ALL", path)));
  const seen = new Set<string>();
  const [drifts, pages, outside]: [Drift[], string[], string[]] = [[], [], []];
  for (const { method, path } of templated(list.routes)) {
    const inside = path === session.prefix ? "/" : path.slice(session.prefix.length);
    const name = `${method} ${path}`;
    const key = routeKey(method, inside);
    if (method === "HEAD" || method === "OPTIONS" || seen.has(key)) continue;
    seen.add(key);
    if (!path.startsWith(`${session.prefix}/`) && path !== session.prefix) outside.push(name);
    else if (described.has(key) || (method === "ALL" && isShared(paths, list, inside))) continue;
    else {
      const drift = await askRoute(session, list, method, path);
      if (drift === "page") pages.push(name);
      else if (drift !== undefined) drifts.push(drift);
    }
  }
  return { drifts, pages, outside };
}

/** `ALL` beside other routes of the same path is middleware, and on a described path no new route. */
function isShared(paths: ReadonlySet<string>, list: RouteList, path: string): boolean {
  const key = routeKey("ALL", path);
  return (
    paths.has(key) ||
    templated(list.routes).some(
      (route) => route.method !== "ALL" && routeKey("ALL", route.path).endsWith(key.slice(4)),
    )
  );
}

async function askRoute(
  session: Session,
  { framework }: RouteList,
  method: string,
  path: string,
): Promise<Drift | "page" | undefined> {
  const filled = path
    .split("/")
    .map((segment) => (isParameter(segment) ? "1" : segment.replace(/\{[^}]*\}/g, "1")))
    .join("/");
  const asked = await session.probe(method === "ALL" ? "GET" : method, filled);
  if (asked === undefined) return undefined;
  if (method === "GET" && isPage(asked.answer)) return "page";
  return {
    rule: "undocumented-route",
    severity: "error",
    operation: `${method} ${path}`,
    subject: "route",
    text: `\`${method} ${path}\` is a route of the app, and the description does not have it`,
    observed: `${framework} has the route; it answers ${asked.answer.status}`,
    expected: "every route described",
    spot: { uri: "", pointer: "/paths" },
    ...asked,
    sources: [],
  };
}

/** Pages, scripts, pictures, and the description of the API itself. */
function isPage(answer: Parameters<typeof jsonOf>[0]): boolean {
  const type = headerOf(answer, "content-type") ?? "";
  const json = jsonOf(answer)?.value;
  if (own(json, "openapi") !== undefined || own(json, "swagger") !== undefined) return true;
  return (
    answer.status < 400 &&
    (/html|css|javascript|image|font/i.test(type) || /^(?:openapi|swagger):/m.test(answer.body))
  );
}
