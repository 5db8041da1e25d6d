import type { Schema } from "../../lift/schema.ts";
import { schemaRules } from "../../rules/schema/registry.ts";
import { samplesOf } from "../../pattern/sample.ts";
import { all, documented, isNothing, itemSchemas, propertySchemas, typesOf } from "../read.ts";
import type { Conjunction, Resolve } from "../expand.ts";
import { memberFor, matchMembers } from "./choices.ts";
import { createGraph, type PairNode } from "./graph.ts";
import type { Candidate, SchemaPair } from "./pair.ts";
import { freshName } from "./names.ts";
import type { Step } from "./steps.ts";

/** Pairs walked for one direction; some hundred thousand are reached by the largest descriptions. */
const maxPairs = 2_000_000;

/** Choices within choices for one value; each level multiplies. */
const maxBranches = 4;

export interface Found<Root> {
  readonly node: PairNode<Root>;
  readonly candidate: Candidate;
}

export interface RootPair<Root> {
  readonly root: Root;
  readonly sent: readonly Schema[];
  readonly read: readonly Schema[];
}

/** Walks both sides' schemas in parallel and gathers every change that may break a reader. */
export function walk<Root>(
  direction: SchemaPair["direction"],
  resolve: Resolve,
  roots: readonly RootPair<Root>[],
): { found: Found<Root>[]; complete: boolean } {
  const graph = createGraph<Root>(direction, resolve);
  const found: Found<Root>[] = [];
  const open: { node: PairNode<Root>; branches: number }[] = [];

  function reach(
    sent: readonly Schema[],
    read: readonly Schema[],
    branches: number,
  ): PairNode<Root> {
    const { node, isNew } = graph.enter(sent, read);
    if (isNew) open.push({ node, branches });
    return node;
  }

  function link(
    from: PairNode<Root>,
    step: Step,
    sent: readonly Schema[],
    read: readonly Schema[],
    branches = 0,
  ) {
    const node = reach(sent, read, branches);
    if (node !== from) node.parents.push({ node: from, step });
  }

  function branchOnSent(node: PairNode<Root>, branches: number): boolean {
    const [choice] = node.sent.choices;
    if (choice === undefined || branches >= maxBranches) return false;
    const twin = node.read.choices.find(({ holder }) => holder === node.read.choices[0]?.holder);
    const matched =
      twin === undefined ? undefined : matchMembers(node.resolve, choice.members, twin.members);
    for (const member of choice.members) {
      const partner = matched?.get(member);
      const read = partner === undefined ? [] : [partner];
      const step: Step = { kind: "branch", sent: [member], read };
      link(node, step, [...node.sentSchemas, member], [...node.readSchemas, ...read], branches + 1);
    }
    return true;
  }

  function branchOnRead(node: PairNode<Root>, branches: number): boolean {
    const [choice] = node.read.choices;
    if (choice === undefined || branches >= maxBranches) return false;
    const member = memberFor(node.resolve, node.sent, node.sentSchemas, choice);
    if (member === undefined) return false;
    const step: Step = { kind: "branch", sent: [], read: [member] };
    link(node, step, node.sentSchemas, [...node.readSchemas, member], branches + 1);
    return true;
  }

  function descend(node: PairNode<Root>): void {
    const { sent, read } = node;
    const types = typesOf(sent);
    const [known, expected] = [documented(sent), documented(read)];
    if (types.has("object") && typesOf(read).has("object")) {
      for (const name of known.keys()) {
        const step: Step = { kind: "property", name };
        link(node, step, propertySchemas(sent, name), propertySchemas(read, name));
      }
      for (const name of undocumentedNames(node, known, expected)) {
        link(node, { kind: "key", name }, propertySchemas(sent, name), propertySchemas(read, name));
      }
    }
    if (types.has("array") && typesOf(read).has("array")) {
      for (let index = 0; index <= longestPrefix(sent, read); index += 1) {
        link(node, { kind: "item", index }, itemSchemas(sent, index), itemSchemas(read, index));
      }
    }
  }

  for (const { root, sent, read } of roots) reach(sent, read, 0).roots.push(root);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (graph.size() > maxPairs) return { found, complete: false };
    const { node, branches } = next;
    if (branchOnSent(node, branches) || branchOnRead(node, branches)) continue;
    for (const rule of schemaRules) {
      for (const candidate of rule(node)) found.push({ node, candidate });
    }
    descend(node);
  }
  return { found, complete: true };
}

/** Names that stand for the properties that have none: one for each pattern, and one for the rest. */
function undocumentedNames(
  { sent, read }: SchemaPair,
  known: ReadonlyMap<string, unknown>,
  expected: ReadonlyMap<string, unknown>,
): string[] {
  const speaks = [sent, read].some((side) => all(side, "additionalProperties").length > 0);
  const patterns = [sent, read].flatMap((side) =>
    all<Record<string, Schema>>(side, "patternProperties").flatMap(({ value }) =>
      Object.keys(value),
    ),
  );
  const names = new Set(patterns.flatMap((pattern) => samplesOf(pattern, 0).slice(0, 1)));
  if (speaks) names.add(freshName(known, expected));
  return [...names].filter(
    (name) =>
      !known.has(name) &&
      !expected.has(name) &&
      !propertySchemas(sent, name).some(isNothing) &&
      !propertySchemas(read, name).some(isNothing),
  );
}

/** Index of the first item after everything that `prefixItems` names on either side. */
function longestPrefix(...sides: readonly Conjunction[]): number {
  const lengths = sides.flatMap((side) =>
    all<readonly Schema[]>(side, "prefixItems").map(({ value }) => value.length),
  );
  return Math.min(Math.max(0, ...lengths), 100);
}
