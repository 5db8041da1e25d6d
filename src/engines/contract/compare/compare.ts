import { type Matched, matchBy, matchOperations, matchPaths } from "../api/match.ts";
import type { Operation, PathItem } from "../api/model.ts";
import { readPaths, readWebhooks } from "../api/read.ts";
import type { Description } from "../document/description.ts";
import { isDraft, lifecycleRemark } from "../rules/lifecycle.ts";
import { apiRules } from "../rules/api/registry.ts";
import { operationRules, pathRules } from "../rules/operation/registry.ts";
import { webhookRules } from "../rules/webhook/registry.ts";
import { documentationRemark } from "./documentation.ts";
import { mergeByPlace } from "./merge.ts";
import { apiSubjects, comparePolicy } from "./policy.ts";
import { requestRoots, responseRoots } from "./roots.ts";
import { compareSchemas } from "./schemas.ts";
import { valueSubjects } from "./value-subjects.ts";
import { type Context, createContext, type OperationPair, type Outcome } from "./context.ts";

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
  const changed: OperationPair[] = [];
  for (const path of matchPaths(before, after)) {
    for (const rule of pathRules) outcomes.push(...rule(context, path));
    const ofPath = both(matchOperations(path.base?.operations ?? [], path.head?.operations ?? []));
    pairs.push(...ofPath);
    if (!isUnchanged(context, path)) changed.push(...ofPath);
  }
  const found = changed.flatMap((pair) => {
    const ofPair = operationRules.flatMap((rule) => [...rule(context, pair)]);
    return isDraft(pair.base) ? drafts(pair, ofPair) : ofPair;
  });
  outcomes.push(...mergeByPlace(context, found));
  const isPromised = ({ base: operation }: OperationPair) => !isDraft(operation);
  for (const rule of apiRules) outcomes.push(...rule(context, pairs.filter(isPromised)));
  const promised = changed.filter(isPromised);
  const webhooks = [
    ...matchWebhooks(readWebhooks(base), readWebhooks(head)),
    ...promised.flatMap((pair) => matchWebhooks(pair.base.callbacks, pair.head.callbacks)),
  ];
  for (const pair of webhooks) {
    for (const rule of webhookRules) outcomes.push(...rule(context, pair));
  }
  outcomes.push(...compareValues(context, promised, both(webhooks)));
  outcomes.push(...documentationRemark(base, head));
  const count = { base: countOf(before), head: countOf(after), both: pairs.length };
  return { outcomes, operations: count, added: { operations: count.head - count.both } };
}

/** A path of which nothing changed needs no look at what is in it; most are, in large descriptions. */
function isUnchanged({ same }: Context, { base, head }: Matched<PathItem>): boolean {
  return base !== undefined && head !== undefined && base.path === head.path && same(base, head);
}

/** All values, by who sends them: in a webhook the API sends the request and reads the answer. */
function compareValues(
  context: Context,
  pairs: readonly OperationPair[],
  webhooks: readonly OperationPair[],
): Outcome[] {
  const { request, response } = context;
  const sentByClients = compareSchemas(request, [
    ...pairs.flatMap((pair) => [...requestRoots(request, pair)]),
    ...webhooks.flatMap((pair) => [...responseRoots(request, pair)]),
  ]);
  const sentByApi = compareSchemas(response, [
    ...pairs.flatMap((pair) => [...responseRoots(response, pair)]),
    ...webhooks.flatMap((pair) => [...requestRoots(response, pair)]),
  ]);
  const policy = comparePolicy(context, [
    ...apiSubjects(context, [...pairs, ...webhooks]),
    ...valueSubjects(request, sentByClients.nodes),
    ...valueSubjects(response, sentByApi.nodes),
  ]);
  return [...sentByClients.outcomes, ...sentByApi.outcomes, ...mergeByPlace(context, policy)];
}

/** Messages of webhooks by name, of callbacks by the expression of their address. */
function matchWebhooks(base: readonly PathItem[], head: readonly PathItem[]): Matched<Operation>[] {
  const found = matchBy(base, head, ({ path }) => path).flatMap((item) =>
    matchOperations(item.base?.operations ?? [], item.head?.operations ?? []),
  );
  const inner = both(found).flatMap((pair) =>
    matchWebhooks(pair.base.callbacks, pair.head.callbacks),
  );
  return [...found, ...inner];
}

function both(pairs: readonly Matched<Operation>[]): OperationPair[] {
  return pairs.flatMap(({ base, head }) =>
    base === undefined || head === undefined ? [] : [{ base, head }],
  );
}

/** Nobody was promised that a draft stays as it is. */
function drafts({ base }: OperationPair, found: readonly Outcome[]): Outcome[] {
  return found.length === 0 ? [] : [lifecycleRemark(base, "changed")];
}

function countOf(paths: readonly PathItem[]): number {
  return paths.reduce((sum, { operations }) => sum + operations.length, 0);
}
