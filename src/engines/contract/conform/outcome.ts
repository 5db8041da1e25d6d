import type { Note, NotChecked } from "../../../model/index.ts";
import { title } from "../api/model.ts";
import type { RouteList } from "../routes/route.ts";
import { judge } from "./checks/judge.ts";
import { missingRoute, undocumentedRoutes } from "./checks/routes.ts";
import type { Drift } from "./drift.ts";
import type { Visit } from "./explore/visit.ts";
import { questions, unreached, unrouted } from "./gaps.ts";
import type { Results } from "./report.ts";
import type { Session } from "./session.ts";

/** What the exchanges and the routes come to. Asks the app once more where routes are in doubt. */
export async function outcome(
  session: Session,
  visits: readonly Visit[],
  routes: RouteList | undefined,
): Promise<Results> {
  const { api } = session;
  const missing: Drift[] = [];
  for (const { accepted, last } of visits) {
    if (accepted !== undefined || last === undefined) continue;
    missing.push(...(await missingRoute(session, routes, last)));
  }
  const without = new Set(missing.map(({ operation }) => operation));
  const present = visits.filter(({ last }) => !isIn(without, last));
  const found = judge(
    api,
    session.exchanges.filter((exchange) => !isIn(without, exchange)),
  );
  const beside = routes === undefined ? undefined : await undocumentedRoutes(session, routes);
  return {
    drifts: [...missing, ...(beside?.drifts ?? []), ...found.drifts],
    notes: [...remarks(beside), ...unrouted(session, routes, present), ...questions(api, visits)],
    notChecked: [...unknownRoutes(routes), ...found.unchecked, ...unreached(session, present)],
    operations: api.operations.length,
    reached: visits.filter(({ accepted }) => accepted !== undefined).length,
    requests: session.exchanges.length,
  };
}

function unknownRoutes(routes: RouteList | undefined): NotChecked[] {
  if (routes === undefined) {
    const why =
      "They are read from Express, Fastify, Hono and NestJS apps that are started here; `--routes-from` names a module to read them from.";
    return [{ what: "Routes that are not described", why }];
  }
  if (routes.unreadable === 0) return [];
  const why = `${routes.framework} keeps them as regular expressions or inside of closures.`;
  return [{ what: `${routes.unreadable} routes`, why }];
}

function isIn(names: ReadonlySet<string>, exchange: Visit["last"]): boolean {
  return exchange !== undefined && names.has(title(exchange.operation));
}

function remarks(beside: Awaited<ReturnType<typeof undocumentedRoutes>> | undefined): Note[] {
  const say = (names: readonly string[], what: string): Note[] => {
    const list = names
      .slice(0, 10)
      .map((name) => `\`${name}\``)
      .join(", ");
    return names.length === 0 ? [] : [{ kind: "remark", text: `${what}: ${list}` }];
  };
  return [
    ...say(beside?.pages ?? [], "Pages, files and descriptions beside the API"),
    ...say(beside?.outside ?? [], "Routes outside of the described server's path"),
  ];
}
