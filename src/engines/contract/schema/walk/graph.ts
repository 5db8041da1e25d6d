import type { Schema } from "../../lift/schema.ts";
import { expand, type Resolve } from "../expand.ts";
import type { SchemaPair } from "./pair.ts";
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
export class Graph<Root> {
  readonly #direction: SchemaPair["direction"];
  readonly #resolve: Resolve;
  readonly #ids = new Map<Schema, number>();
  readonly #nodes = new Map<string, PairNode<Root>>();
  #lastId = 0;

  constructor(direction: SchemaPair["direction"], resolve: Resolve) {
    this.#direction = direction;
    this.#resolve = resolve;
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** The node of a pair, and whether it was not there before. */
  enter(
    sent: readonly Schema[],
    read: readonly Schema[],
    chosen: readonly Schema[],
  ): { node: PairNode<Root>; isNew: boolean } {
    const key = `${this.#keyOf(sent)}|${this.#keyOf(read)}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return { node: known, isNew: false };
    const node: PairNode<Root> = {
      direction: this.#direction,
      resolve: this.#resolve,
      sentSchemas: sent,
      readSchemas: read,
      sent: expand(this.#resolve, sent),
      read: expand(this.#resolve, read),
      chosen,
      parents: [],
      roots: [],
    };
    this.#nodes.set(key, node);
    return { node, isNew: true };
  }

  #keyOf(schemas: readonly Schema[]): string {
    return schemas
      .map((schema) => this.#idOf(schema))
      .sort((left, right) => left - right)
      .join(",");
  }

  #idOf(schema: Schema): number {
    let id = this.#ids.get(schema);
    if (id === undefined) this.#ids.set(schema, (id = ++this.#lastId));
    return id;
  }
}

type Ways<Root> = Map<PairNode<Root>, { step: Step; next: PairNode<Root> } | undefined>;

/** Every root that reaches `target`, the nearest first, each with one shortest way. */
export function routesTo<Root>(target: PairNode<Root>): Route<Root>[] {
  const routes: Route<Root>[] = [];
  const ways: Ways<Root> = new Map([[target, undefined]]);
  for (const node of ways.keys()) {
    for (const root of node.roots) routes.push({ root, steps: stepsFrom(ways, node) });
    for (const { node: parent, step } of node.parents) {
      if (!ways.has(parent)) ways.set(parent, { step, next: node });
    }
  }
  return routes;
}

function stepsFrom<Root>(ways: Ways<Root>, start: PairNode<Root>): Step[] {
  const steps: Step[] = [];
  for (let way = ways.get(start); way !== undefined; way = ways.get(way.next)) steps.push(way.step);
  return steps;
}
