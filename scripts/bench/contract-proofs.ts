/**
 * For a pair of descriptions in which the engine claims no break: is that proved? Every place of
 * every operation is put to containment; no rule, and no claim of the report, is asked.
 */
import { matchOperations, matchPaths } from "../../src/engines/contract/api/match.ts";
import type { Operation } from "../../src/engines/contract/api/model.ts";
import { readPaths } from "../../src/engines/contract/api/read.ts";
import { containmentsOf } from "../../src/engines/contract/compare/containments.ts";
import {
  createContext,
  type Context,
  type OperationPair,
} from "../../src/engines/contract/compare/context.ts";
import { requestRoots, responseRoots } from "../../src/engines/contract/compare/roots.ts";
import { createContainment } from "../../src/engines/contract/containment/index.ts";
import { load } from "../../src/engines/contract/document/load.ts";
import { envelopeSchema } from "../../src/engines/contract/proof/envelope.ts";

/**
 * Undefined where it is proved that head takes all requests that base documents, and that base
 * takes all answers that head documents; else what stands in the way.
 */
export async function doubtOfSafety(base: string, head: string): Promise<string | undefined> {
  const reader = (text: string) => ({ label: "", root: "", read: () => Promise.resolve(text) });
  const sides = await Promise.all([base, head].map((text) => load(reader(text), "api.yaml")));
  const [before, after] = sides;
  if (before === undefined || after === undefined) return "not read";
  const aside = [before, after].map(({ root }) => partsAside(root.value));
  if (aside[0] !== aside[1]) return "parts beside the paths differ";
  const context = createContext(before, after, "2000-01-01");
  for (const path of matchPaths(readPaths(before), readPaths(after))) {
    const pairs = matchOperations(path.base?.operations ?? [], path.head?.operations ?? []);
    for (const { base: old, head: now } of pairs) {
      if (old === undefined) continue;
      const doubt = now === undefined ? "it is gone" : doubtOf(context, { base: old, head: now });
      if (doubt !== undefined) return `${old.method} ${old.path}: ${doubt}`;
    }
  }
  return undefined;
}

function doubtOf(context: Context, pair: OperationPair): string | undefined {
  const [asked, offered] = [envelopeSchema(pair.base, "documented"), envelopeSchema(pair.head)];
  const parts = createContainment(new Map([["", asked]]), new Map([["", offered]]));
  if (parts.decide(asked, offered).kind !== "contained") return "other parts of a request";
  if (!letsAllIn(pair.base, pair.head)) return "other credentials are asked for";
  const answer = undocumentedAnswer(pair.base, pair.head);
  if (answer !== undefined) return answer;
  for (const [direction, roots] of [
    [context.request, requestRoots(context.request, pair)],
    [context.response, responseRoots(context.response, pair)],
  ] as const) {
    for (const root of roots) {
      const answer = containmentsOf(direction).decide(root);
      if (answer.kind !== "contained") return `${root.root.label} is ${answer.kind}`;
    }
  }
  return undefined;
}

/**
 * An answer of head that base does not document, by status, media type or required header. Clients
 * of base have to live with errors that it does not document (OpenAPI, "Responses Object": only
 * known errors are expected to be there; RFC 9110, 15: the first digit tells), and get what they
 * ask for where there is more to choose from (RFC 9110, 12.5.1).
 */
function undocumentedAnswer(base: Operation, head: Operation): string | undefined {
  for (const { status, content, headers } of head.responses) {
    const known = base.responses.find((one) => one.status === status);
    if (known === undefined && /^[45]/.test(status)) continue;
    if (known === undefined) return `head may answer with ${status}, which base does not document`;
    const names = new Set(content.map(({ name }) => name));
    const media = content.find(({ name }) => known.content.every((one) => one.name !== name));
    const hasChoice =
      known.content.length > 0 && known.content.every(({ name }) => names.has(name));
    if (media !== undefined && !hasChoice) {
      return `head may answer ${status} in ${media.name}, which base does not document`;
    }
    const sent = new Set(required(headers));
    const missing = required(known.headers).find((name) => !sent.has(name));
    if (missing !== undefined) return `head may answer ${status} without ${missing}`;
  }
  return undefined;
}

function required(headers: Operation["responses"][number]["headers"]): string[] {
  return headers.filter((header) => header.required).map(({ name }) => name.toLowerCase());
}

/** Whoever base lets in, with whichever of its credentials, has all that one way of head asks for. */
function letsAllIn({ security: before }: Operation, { security: after }: Operation): boolean {
  return before.alternatives.every((brought) =>
    after.alternatives.some((wanted) =>
      wanted.every(({ scheme, scopes }) =>
        brought.some(
          (one) => one.scheme === scheme && scopes.every((scope) => one.scopes.includes(scope)),
        ),
      ),
    ),
  );
}

function partsAside(root: unknown): string {
  const { servers, webhooks, components } = root as Record<string, unknown>;
  const { securitySchemes } = (components ?? {}) as Record<string, unknown>;
  return JSON.stringify([servers, webhooks, onTheWire(securitySchemes ?? {})]);
}

/** What of each scheme a request shows; flows and their scopes only list what there is. */
function onTheWire(schemes: object): unknown {
  return Object.entries(schemes as Record<string, Record<string, unknown>>)
    .map(([name, one]) => [name, one["type"], one["scheme"], one["in"], one["name"]])
    .sort();
}
