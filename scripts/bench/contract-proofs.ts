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
  if (answersOf(pair.base) !== answersOf(pair.head)) return "other parts of an answer";
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

/** Statuses with their media types; optional headers may go, as no answer need have them. */
function answersOf({ responses }: Operation): string {
  const rows = responses.map(({ status, content, headers }) => [
    status,
    content.map(({ name }) => name).sort(),
    headers.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  ]);
  return JSON.stringify(rows.sort());
}

function partsAside(root: unknown): string {
  const { servers, security, webhooks } = root as Record<string, unknown>;
  return JSON.stringify([servers, security, webhooks]);
}
