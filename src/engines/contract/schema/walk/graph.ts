import type { Schema } from "../../lift/schema.ts";
import { expand, type Resolve } from "../expand.ts";
import type { SchemaPair } from "./pair.ts";
import { settle } from "./settle.ts";
import type { Step } from "./steps.ts";

/** A pair of schemas that stand for the same values on both sides, and how they are reached. */
export interface PairNode<Root> extends SchemaPair {
  readonly sentSchemas: readonly Schema[];
  readonly readSchemas: readonly Schema[];
  readonly parents: { readonly node: PairNode<Root>; readonly step: Step }[];
  readonly roots: Root[];
}

/** A way to a pair: the root where it starts, and the steps from there. */
export interface Route<Root> {
  readonly root: Root;
  readonly steps: readonly Step[];
}

/**
 * Pairs by identity. A pair that is met again is not walked again: it is assumed to hold and
 * checked once, which is what makes cycles end.
 */
export function createGraph<Root>(direction: SchemaPair["direction"], resolve: Resolve) {
  const ids = new WeakMap<Schema, number>();
  const nodes = new Map<string, PairNode<Root>>();
  let lastId = 0;

  function idOf(schema: Schema): number {
    let id = ids.get(schema);
    if (id === undefined) ids.set(schema, (id = ++lastId));
    return id;
  }

  function keyOf(schemas: readonly Schema[]): string {
    return schemas
      .map(idOf)
      .sort((left, right) => left - right)
      .join(",");
  }

  return {
    /** The node of a pair, and whether it was not there before. */
    enter(
      sent: readonly Schema[],
      read: readonly Schema[],
    ): { node: PairNode<Root>; isNew: boolean } {
      const sentSchemas = settle(resolve, sent);
      const readSchemas = settle(resolve, read);
      const key = `${keyOf(sentSchemas)}|${keyOf(readSchemas)}`;
      const known = nodes.get(key);
      if (known !== undefined) return { node: known, isNew: false };
      const node: PairNode<Root> = {
        direction,
        resolve,
        sentSchemas,
        readSchemas,
        sent: expand(resolve, sentSchemas),
        read: expand(resolve, readSchemas),
        parents: [],
        roots: [],
      };
      nodes.set(key, node);
      return { node, isNew: true };
    },
    size: () => nodes.size,
  };
}

/** Every root that reaches `target`, the nearest first, each with one shortest way. */
export function routesTo<Root>(target: PairNode<Root>): Route<Root>[] {
  const routes: Route<Root>[] = [];
  const ways = new Map<PairNode<Root>, { step: Step; next: PairNode<Root> } | undefined>();
  ways.set(target, undefined);
  const open = [target];
  for (let index = 0; index < open.length; index += 1) {
    const node = open[index];
    if (node === undefined) break;
    for (const root of node.roots) routes.push({ root, steps: stepsFrom(ways, node) });
    for (const { node: parent, step } of node.parents) {
      if (ways.has(parent)) continue;
      ways.set(parent, { step, next: node });
      open.push(parent);
    }
  }
  return routes;
}

function stepsFrom<Root>(
  ways: ReadonlyMap<PairNode<Root>, { step: Step; next: PairNode<Root> } | undefined>,
  start: PairNode<Root>,
): Step[] {
  const steps: Step[] = [];
  for (let way = ways.get(start); way !== undefined; way = ways.get(way.next)) steps.push(way.step);
  return steps;
}
