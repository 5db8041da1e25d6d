import type { NotChecked } from "../../../../model/index.ts";
import { type Operation, title } from "../../api/model.ts";
import type { Finding } from "../../finding.ts";
import type { Api } from "../api.ts";
import { explore } from "../explore/explore.ts";
import { createMatcher } from "../har/match.ts";
import { Pool } from "../pool.ts";
import type { ConformPorts } from "../ports.ts";
import { findPrefix } from "../prefix.ts";
import type { Credential } from "../security.ts";
import { Session } from "../session.ts";
import { credentialsOf } from "../start/environment.ts";
import type { Target } from "../target.ts";
import { open, type ReplayInputs } from "./open.ts";
import { type Recorded, recording } from "./record.ts";
import { createShown } from "./shown.ts";
import { sendable, type Sendable } from "./witness.ts";

/** What was asked of base's app. */
export interface Base {
  readonly log: readonly Recorded[];
  readonly prefix: string;
  readonly operationOf: (one: Recorded) => Operation | undefined;
  /** Which of the requests are witnesses of the comparison. */
  readonly witnesses: ReadonlyMap<Recorded, Sendable>;
  readonly show: (one: Recorded) => Recorded;
  readonly credentials: readonly Credential[];
  readonly notChecked: readonly NotChecked[];
}

/** Asks base's app what its description gives reason to, and sends the witnesses of the breaks. */
export async function askBase(
  ports: ConformPorts,
  api: Api,
  inputs: ReplayInputs,
  folder: string,
  findings: readonly Finding[],
): Promise<Base> {
  const credentials = credentialsOf(ports.program, api.security, inputs.auth);
  const { target, limits, path } = await open(ports, inputs, folder);
  try {
    const routes = await target.routes();
    const prefix = path === "" ? await findPrefix(api, target, routes, limits) : path;
    const log: Recorded[] = [];
    const app = recording(target, log);
    ports.log.progress(`Asking base of ${api.operations.length} operations`);
    await explore(new Session(api, new Pool(), app, prefix, credentials, limits));
    const match = createMatcher(api.operations);
    const operationOf = ({ request }: Recorded) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(prefix)) return undefined;
      return match(request.method, pathname.slice(prefix.length))?.operation;
    };
    const sent = await sendWitnesses({ app, log, api, operationOf }, findings);
    return {
      log,
      prefix,
      operationOf,
      ...sent,
      credentials,
      show: createShown(target, credentials),
    };
  } finally {
    await target.stop();
  }
}

interface Asked {
  readonly app: Target;
  readonly log: readonly Recorded[];
  readonly api: Api;
  readonly operationOf: Base["operationOf"];
}

/** Each finding's witness, where a request to its operation was taken and its thing is still there. */
async function sendWitnesses(
  { app, log, api, operationOf }: Asked,
  findings: readonly Finding[],
): Promise<Pick<Base, "witnesses" | "notChecked">> {
  const witnesses = new Map<Recorded, Sendable>();
  const notChecked: NotChecked[] = [];
  const isThere = stillThere(log);
  for (const finding of findings) {
    const operation = api.operations.find((one) => title(one) === finding.operations[0]);
    if (operation === undefined) continue;
    const accepted = log.findLast(
      (one) => one.answer.status < 400 && operationOf(one) === operation && isThere(one),
    );
    const witness = sendable(finding, operation, accepted);
    if (witness === undefined) continue;
    const before = log.length;
    await app.send(witness.request);
    const answered = log[before];
    if (answered === undefined) continue;
    witnesses.set(answered, witness);
    if (answered.answer.status < 400) continue;
    const why = `Base's app answers ${answered.answer.status} to the request that shows it.`;
    notChecked.push({ what: finding.text, why });
  }
  return { witnesses, notChecked };
}

/** Tells requests about things that were taken away since. */
function stillThere(log: readonly Recorded[]): (one: Recorded) => boolean {
  const removed = log
    .filter(({ request, answer }) => request.method === "DELETE" && answer.status < 400)
    .map(({ request }) => `${new URL(request.url).pathname}/`);
  return ({ request }) => {
    const path = `${new URL(request.url).pathname}/`;
    return !removed.some((gone) => path.startsWith(gone));
  };
}
