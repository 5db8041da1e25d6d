import type { ContractConformInputs } from "../../../inputs/index.ts";
import type { Api } from "./api.ts";
import { explore } from "./explore/explore.ts";
import { outcome } from "./outcome.ts";
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
    // An app may have added routes since.
    return await outcome(session, visits, given ?? (await target.routes()) ?? routes);
  } finally {
    await target.stop();
  }
}
