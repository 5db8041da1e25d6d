import type { NotChecked } from "../../../../model/index.ts";
import type { HttpAnswer } from "../../../../ports/index.ts";
import { type Operation, title } from "../../api/model.ts";
import type { Api } from "../api.ts";
import type { Exchange } from "../exchange.ts";
import { createMatcher } from "../har/match.ts";
import type { ConformPorts } from "../ports.ts";
import type { Limits } from "../session.ts";
import type { Target } from "../target.ts";
import type { Base } from "./base.ts";
import type { Replayed } from "./differences.ts";
import { open, type ReplayInputs } from "./open.ts";
import type { Recorded } from "./record.ts";
import { createShown } from "./shown.ts";
import { Translation } from "./translate.ts";
import type { Tried } from "./verdicts.ts";

export interface Head {
  readonly replayed: readonly Replayed[];
  readonly tried: readonly Tried[];
  readonly notChecked: readonly NotChecked[];
}

/** Sends to head's app what base's was sent, in the same order and in head's names for things. */
export async function askHead(
  ports: ConformPorts,
  api: Api,
  inputs: ReplayInputs,
  folder: string,
  base: Base,
): Promise<Head> {
  const { target, limits } = await open(ports, inputs, folder);
  try {
    ports.log.progress(`Sending ${base.log.length} requests to head`);
    return await replay(target, limits, api, base);
  } finally {
    await target.stop();
  }
}

async function replay(target: Target, limits: Limits, api: Api, base: Base): Promise<Head> {
  const show = createShown(target, base.credentials);
  const names = new Translation();
  const find = createMatcher(api.operations);
  const earlier: Exchange[] = [];
  const replayed: Replayed[] = [];
  const tried: Tried[] = [];
  for (const [index, one] of base.log.entries()) {
    if (limits.secondsLeft() <= 0) {
      const what = `${base.log.length - index} of ${base.log.length} requests`;
      const why = "The time for head's app was up.";
      return { replayed, tried, notChecked: [{ what, why }] };
    }
    const operation = base.operationOf(one);
    const request = names.apply({ ...one.request, url: at(target, one.request.url) });
    if (operation === undefined || request === undefined) continue;
    const answer = await answerOf(target, request, limits);
    if (answer === undefined) continue;
    names.learn(title(operation), one.answer, answer);
    const shown = show({ request, answer });
    const sources = sourcesOf(operation, request, earlier);
    earlier.push({ operation, ...shown, sources });
    const later = find(request.method, new URL(request.url).pathname.slice(base.prefix.length));
    const pair = { operation, later, base: base.show(one), head: shown, sources };
    const witness = base.witnesses.get(one);
    if (witness === undefined) replayed.push(pair);
    else tried.push({ sendable: witness, replayed: pair });
  }
  return { replayed, tried, notChecked: [] };
}

/** An app that ends over a request has failed it, and is started again. */
async function answerOf(
  target: Target,
  request: Recorded["request"],
  limits: Limits,
): Promise<HttpAnswer | undefined> {
  const answer = await target.send(request, limits.secondsLeft());
  if (!("why" in answer)) return answer;
  const ended = await target.ended();
  if (ended === undefined) return undefined;
  await target.restart();
  return { status: 502, headers: [], body: `The app ended: ${ended}`, truncated: false };
}

/** The requests whose answers named what stands in the path: the one that made it, if there is one. */
function sourcesOf(
  operation: Operation,
  request: Recorded["request"],
  earlier: readonly Exchange[],
): Exchange[] {
  const template = new Set(operation.path.split("/"));
  const segments = new URL(request.url).pathname.split("/");
  return segments
    .filter((segment) => segment !== "" && !template.has(segment))
    .flatMap((name) => {
      const naming = earlier.filter(
        ({ answer }) => answer.status < 400 && answer.body.includes(name),
      );
      const made = naming.find((one) => one.request.method !== "GET") ?? naming[0];
      return made === undefined ? [] : [made];
    });
}

function at({ origin }: Target, url: string): string {
  const { pathname, search } = new URL(url);
  return origin + pathname + search;
}
