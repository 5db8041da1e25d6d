import type { ContractConformInputs } from "../../../../inputs/index.ts";
import { Failure } from "../../../../model/index.ts";
import { title } from "../../api/model.ts";
import type { Api } from "../api.ts";
import { judge } from "../checks/judge.ts";
import type { Drift } from "../drift.ts";
import { type Exchange, headerOf, isSuccess } from "../exchange.ts";
import type { ConformPorts } from "../ports.ts";
import type { Results } from "../report.ts";
import { isJson } from "../wire/body.ts";
import { essence } from "../../api/media.ts";
import { createMatcher, type Match } from "./match.ts";
import { readHar, type Recorded } from "./read.ts";
import { refusalOf } from "./refusal.ts";

const maxBytes = 200 * 1024 * 1024;

/** Holds recorded traffic against the description. Nothing is sent. */
export async function checkTraffic(
  { files, log }: ConformPorts,
  api: Api,
  { har }: ContractConformInputs,
): Promise<Results> {
  const recorded: Recorded[] = [];
  for (const path of har) {
    const text = await files.read(path, { maxBytes });
    if (text === undefined) throw missing(path);
    recorded.push(...readHar(text, path));
  }
  log.progress(`Checking ${recorded.length} recorded exchanges`);
  const sorted = sort(api, recorded);
  const exchanges = sorted.known;
  const { drifts, unchecked } = judge(api, exchanges);
  const reached = new Set(exchanges.filter(isSuccess).map(({ operation }) => operation));
  const unseen = api.operations.filter((operation) => !reached.has(operation));
  return {
    drifts: [...undescribed(sorted.unknown), ...drifts],
    notes: [],
    notChecked: [
      {
        what: "Whether credentials are asked for",
        why: "Recorders leave them out, so that their absence says nothing.",
      },
      ...unchecked,
      ...unseen.map((operation) => ({
        what: `\`${title(operation)}\``,
        why: "No success of it was recorded.",
      })),
    ],
    operations: api.operations.length,
    reached: reached.size,
    requests: exchanges.length,
  };
}

interface Sorted {
  readonly known: readonly Exchange[];
  /** From the same hosts, but of no described operation. */
  readonly unknown: readonly (Recorded & { readonly path: string })[];
}

/** Traffic of pages has many hosts; those count at which a described operation was called. */
function sort(api: Api, recorded: readonly Recorded[]): Sorted {
  const match = createMatcher(api.operations);
  const find = (one: Recorded): { match: Match; origin: string; prefix: string } | undefined => {
    const { origin, pathname } = new URL(one.request.url);
    for (const prefix of api.prefixes) {
      if (!pathname.startsWith(prefix)) continue;
      const found = match(one.request.method, pathname.slice(prefix.length));
      if (found !== undefined) return { match: found, origin, prefix };
    }
    return undefined;
  };
  const found = recorded.map((one) => [one, find(one)] as const);
  const bases = new Set(
    found.flatMap(([, match]) => (match === undefined ? [] : [match.origin + match.prefix])),
  );
  return {
    known: found.flatMap(([one, hit]) => {
      if (hit === undefined) return [];
      const refusal = refusalOf(api, hit.match, one.request);
      return [
        {
          ...one,
          operation: hit.match.operation,
          sources: [],
          ...(refusal === undefined ? {} : { refusal }),
        },
      ];
    }),
    unknown: found.flatMap(([one, hit]) => {
      const base = [...bases].find((start) => one.request.url.startsWith(`${start}/`));
      if (hit !== undefined || base === undefined) return [];
      return [{ ...one, path: new URL(one.request.url).pathname }];
    }),
  };
}

/** Successes that are JSON: what else a host serves is pages and files. */
function undescribed(unknown: Sorted["unknown"]): Drift[] {
  const drifts = new Map<string, Drift>();
  for (const { request, answer, path } of unknown) {
    const type = essence(headerOf(answer, "content-type") ?? "");
    if (answer.status >= 400 || request.method === "OPTIONS" || !isJson(type)) continue;
    // Identifiers differ from call to call; the route behind them is one.
    const route = path.replace(/\/(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27})(?=\/|$)/gi, "/{}");
    const operation = `${request.method} ${route}`;
    if (drifts.has(operation)) continue;
    drifts.set(operation, {
      rule: "undocumented-route",
      severity: "error",
      operation,
      subject: "route",
      text: `\`${operation}\` was called, and the description does not have it`,
      observed: String(answer.status),
      expected: "every route described",
      spot: { uri: "", pointer: "/paths" },
      request,
      answer,
      sources: [],
    });
  }
  return [...drifts.values()];
}

function missing(path: string): Failure {
  return new Failure({
    code: "file-missing",
    what: "There is no such recording",
    where: path,
    why: "No file has this path.",
    fix: "give the path of a HAR file.",
  });
}
