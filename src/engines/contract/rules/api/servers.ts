import { templateKey } from "../../api/match.ts";
import { type Operation, type Server, title } from "../../api/model.ts";
import { prefixOf } from "../../api/servers.ts";
import type { ApiRule, Context, OperationPair, Outcome } from "../../compare/context.ts";
import { plainRequest } from "../../proof/scene.ts";
import { code, listOf } from "../schema/text.ts";
import { requestEvidence } from "../operation/request.ts";
import { reachText } from "../reach.ts";

/**
 * Servers on which base serves an operation and head does not. A prefix may move between server
 * and path; operations that lost the same server are one finding.
 */
export const servers: ApiRule = function* (context, pairs) {
  const lost = new Map<string, { server: Server; pairs: [OperationPair, ...OperationPair[]] }>();
  for (const pair of pairs) {
    if (pair.base.servers === pair.head.servers) continue;
    const isServed = servedBy(pair.head);
    const now = pair.head.servers.map(({ url }) => url).join(" ");
    for (const server of pair.base.servers) {
      if (isServed(address(server, pair.base))) continue;
      const key = `${server.url} ${now}`;
      const known = lost.get(key);
      if (known === undefined) lost.set(key, { server, pairs: [pair] });
      else known.pairs.push(pair);
    }
  }
  for (const change of lost.values()) yield outcomeOf(context, change.server, change.pairs);
};

interface Address {
  /** With its scheme where it has one; empty where it has no host either. */
  readonly host: string;
  readonly path: string;
}

/**
 * Tells whether some server of the operation answers at an address. A URL without host or scheme
 * takes them from where the description is, which nobody knows here, so any will do.
 */
function servedBy(operation: Operation): (wanted: Address) => boolean {
  const served = new Set<string>();
  for (const server of operation.servers) {
    const { host, path } = address(server, operation);
    const bare = withoutScheme(host);
    served.add(`any ${path}`).add(`${host} ${path}`).add(`any:${bare} ${path}`);
  }
  return ({ host, path }) => {
    if (host === "") return served.has(`any ${path}`);
    const isOpen = host.startsWith("//") && served.has(`any:${host} ${path}`);
    const bare = withoutScheme(host);
    return isOpen || [host, bare, ""].some((one) => served.has(`${one} ${path}`));
  };
}

function withoutScheme(host: string): string {
  return host.replace(/^[a-z][a-z0-9+.-]*:/, "");
}

function address(server: Server, { path }: Operation): Address {
  const prefix = prefixOf(server);
  const host = server.url.slice(0, server.url.length - prefix.length);
  return { host, path: templateKey(`${prefix}${path}`) };
}

function outcomeOf(
  context: Context,
  server: Server,
  pairs: readonly [OperationPair, ...OperationPair[]],
): Outcome {
  const [{ base, head }] = pairs;
  const operations = pairs.map((pair) => title(pair.base));
  const now = listOf([...new Set(head.servers.map(nameOf))]);
  const place = { side: "base" as const, spot: server };
  if (!isNamed(server)) {
    const text = `Base names no server, head names ${now}. Is ${title(base)} still where it was?${reachText(operations)}`;
    return { kind: "question", text, side: "head", spot: head.servers[0] ?? head };
  }
  if (isLocal(server)) {
    return {
      kind: "remark",
      text: `${code(nameOf(server))} is no longer a server; now ${now}`,
      ...place,
    };
  }
  const request = { ...plainRequest(context.request.sent, base), server: callable(server) };
  return {
    rule: "server-removed",
    severity: "error" as const,
    subject: `server ${server.url}`,
    text: `${title(base)} is no longer served at ${code(nameOf(server))}; now at ${now}${reachText(operations)}`,
    ...place,
    operations,
    proof: {
      kind: "request" as const,
      observed: `Head serves it only at ${now}.`,
      expected: "Base describes this request.",
      evidence: requestEvidence(request),
    },
  };
}

function nameOf({ url }: Server): string {
  return url === "" ? "/" : url;
}

/** Where base names no server at all, its root was never a promise. */
function isNamed({ url, pointer }: Server): boolean {
  return url !== "" || pointer !== "";
}

/** What runs on the reader's own machine is not called by others. */
function isLocal({ url }: Server): boolean {
  return /^(?:[a-z]+:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?::|\/|$)/.test(url);
}

/** A URL for a message: open variables get a word, and what has no host a reserved one. */
function callable({ url }: Server): string {
  const filled = url.replaceAll("{}", "default");
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(filled) && URL.canParse(filled)) return filled;
  const full = filled.startsWith("//") ? `https:${filled}` : `https://api.example.com${filled}`;
  return URL.canParse(full) ? full : "https://api.example.com";
}
