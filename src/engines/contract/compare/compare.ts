import { matchOperations, matchPaths } from "../api/match.ts";
import type { PathItem } from "../api/model.ts";
import { readPaths } from "../api/read.ts";
import type { Description } from "../document/description.ts";
import { isDraft, lifecycleRemark } from "../rules/lifecycle.ts";
import { operationRules, pathRules } from "../rules/operation/registry.ts";
import { requestRoots, responseRoots } from "./roots.ts";
import { compareSchemas } from "./schemas.ts";
import { createContext, type OperationPair, type Outcome } from "./context.ts";

/** What came of comparing two descriptions. */
export interface Comparison {
  readonly outcomes: readonly Outcome[];
  /** Operations on each side. */
  readonly operations: { readonly base: number; readonly head: number; readonly both: number };
  readonly added: { readonly operations: number };
}

export function compare(base: Description, head: Description, today: string): Comparison {
  const context = createContext(base, head, today);
  const before = readPaths(base);
  const after = readPaths(head);
  const outcomes: Outcome[] = [];
  const pairs: OperationPair[] = [];
  for (const path of matchPaths(before, after)) {
    for (const rule of pathRules) outcomes.push(...rule(context, path));
    for (const pair of matchOperations(path.base?.operations ?? [], path.head?.operations ?? [])) {
      if (pair.base !== undefined && pair.head !== undefined)
        pairs.push({ base: pair.base, head: pair.head });
    }
  }
  for (const pair of pairs) {
    const found = operationRules.flatMap((rule) => [...rule(context, pair)]);
    outcomes.push(...(isDraft(pair.base) ? drafts(pair, found) : found));
  }
  const promised = pairs.filter(({ base: operation }) => !isDraft(operation));
  const requests = promised.flatMap((pair) => [...requestRoots(context, pair)]);
  const responses = promised.flatMap((pair) => [...responseRoots(context, pair)]);
  outcomes.push(...compareSchemas(context.request, requests));
  outcomes.push(...compareSchemas(context.response, responses));
  const count = { base: countOf(before), head: countOf(after), both: pairs.length };
  return { outcomes, operations: count, added: { operations: count.head - count.both } };
}

/** Nobody was promised that a draft stays as it is. */
function drafts({ base }: OperationPair, found: readonly Outcome[]): Outcome[] {
  return found.length === 0 ? [] : [lifecycleRemark(base, "changed")];
}

function countOf(paths: readonly PathItem[]): number {
  return paths.reduce((sum, { operations }) => sum + operations.length, 0);
}
