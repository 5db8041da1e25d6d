import type { ContractConformInputs } from "../../../inputs/index.ts";
import type { Note, NotChecked } from "../../../model/index.ts";
import type { RouteList } from "../routes/route.ts";
import type { Api } from "./api.ts";
import { judge } from "./checks/judge.ts";
import { missingRoute, undocumentedRoutes } from "./checks/routes.ts";
import type { Drift } from "./drift.ts";
import { explore } from "./explore/explore.ts";
import type { Visit } from "./explore/visit.ts";
import { questions, unreached, unrouted } from "./gaps.ts";
import type { ConformPorts } from "./ports.ts";
import { Pool } from "./pool.ts";
import { findPrefix } from "./prefix.ts";
import type { Results } from "./report.ts";
import { Session } from "./session.ts";
import { credentialsOf, environmentOf } from "./start/environment.ts";
import { checkedUrl } from "./start/loopback.ts";
import { moduleRoutes } from "./start/module-routes.ts";
import { remoteApp } from "./start/remote.ts";
import { startApp } from "./start/started.ts";
import type { Target } from "./target.ts";

const defaults = { requests: 80, seconds: 120, startSeconds: 30 };

/** Sends requests to the app and judges its answers. */
export async function checkRunning(
  ports: ConformPorts,
  api: Api,
  inputs: ContractConformInputs,
  folder: string,
): Promise<Results> {
  const { start } = inputs;
  const url = inputs.url === undefined ? undefined : checkedUrl(inputs.url, inputs.allowRemote);
  const credentials = credentialsOf(ports.program, api.security, inputs.auth);
  const environment = environmentOf(ports.program, inputs.env);
  const seconds = inputs.startSeconds ?? defaults.startSeconds;
  ports.log.progress(start === undefined ? `Asking ${url?.origin ?? ""}` : `Starting ${start}`);
  const target =
    start === undefined
      ? await remoteApp(ports, url)
      : await startApp(ports, { line: start, folder, environment, url, seconds });
  try {
    const given =
      inputs.routesFrom === undefined
        ? undefined
        : await moduleRoutes(ports, folder, inputs.routesFrom, environment);
    const routes = given ?? (await target.routes());
    const until = ports.clock.seconds() + (inputs.budgetSeconds ?? defaults.seconds);
    const limits = {
      perOperation: inputs.requests ?? defaults.requests,
      secondsLeft: () => until - ports.clock.seconds(),
    };
    const path = url?.pathname.replace(/\/+$/, "") ?? "";
    const prefix = path === "" ? await findPrefix(api, target, routes, limits) : path;
    const session = new Session(api, new Pool(), target, prefix, credentials, limits);
    ports.log.progress(`Checking ${api.operations.length} operations`);
    const visits = await explore(session);
    return await results(session, visits, given ?? (await routesNow(target, routes)));
  } finally {
    await target.stop();
  }
}

/** An app may add routes after it listens. */
async function routesNow(
  target: Target,
  before: RouteList | undefined,
): Promise<RouteList | undefined> {
  return (await target.routes()) ?? before;
}

async function results(
  session: Session,
  visits: readonly Visit[],
  routes: RouteList | undefined,
): Promise<Results> {
  const { api } = session;
  const missing: Drift[] = [];
  const unclear: NotChecked[] = [];
  for (const { accepted, last } of visits) {
    if (accepted !== undefined || last === undefined) continue;
    const drift = await missingRoute(session, routes, last);
    if (drift !== false && drift !== undefined) missing.push(drift);
  }
  const without = new Set(missing.map(({ operation }) => operation));
  const present = visits.filter(({ last }) => !isIn(without, last));
  const found = judge(
    api,
    session.exchanges.filter((exchange) => !isIn(without, exchange)),
  );
  const beside = routes === undefined ? undefined : await undocumentedRoutes(session, routes);
  if (routes === undefined) unclear.push(unknownRoutes);
  else if (routes.unreadable > 0) {
    const why = `${routes.framework} keeps them as regular expressions or inside of closures.`;
    unclear.push({ what: `${routes.unreadable} routes`, why });
  }
  return {
    drifts: [...missing, ...(beside?.drifts ?? []), ...found.drifts],
    notes: [...remarks(beside), ...unrouted(session, routes, present), ...questions(api, visits)],
    notChecked: [...unclear, ...found.unchecked, ...unreached(session, present)],
    operations: api.operations.length,
    reached: visits.filter(({ accepted }) => accepted !== undefined).length,
    requests: session.exchanges.length,
  };
}

const unknownRoutes: NotChecked = {
  what: "Routes that are not described",
  why: "They are read from Express, Fastify, Hono and NestJS apps that are started here; `--routes-from` names a module to read them from.",
};

function isIn(names: ReadonlySet<string>, exchange: Visit["last"]): boolean {
  if (exchange === undefined) return false;
  return names.has(`${exchange.operation.method} ${exchange.operation.path}`);
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
