import type { Schema } from "../../lift/schema.ts";
import { schemaRules } from "../../rules/schema/registry.ts";
import { documented, itemSchemas, propertySchemas, typesOf } from "../read.ts";
import type { Choice, Resolve } from "../expand.ts";
import { matchMembers, memberFor } from "./choices.ts";
import { Graph, type PairNode } from "./graph.ts";
import { longestPrefix, undocumentedNames } from "./names.ts";
import type { Candidate, SchemaPair } from "./pair.ts";
import { settle } from "./settle.ts";
import type { Step } from "./steps.ts";

/** Pairs walked for one direction; some hundred thousand are reached by the largest descriptions. */
const maxPairs = 1_000_000;

/** Choices within choices for one value; each level multiplies. */
const maxBranches = 4;

/** What the walk has to know of the two sides. */
export interface Sides {
  readonly name: SchemaPair["direction"];
  readonly resolve: Resolve;
  /** True when nothing differs between the two, so that there is nothing to find. */
  readonly same: (sent: Schema, read: Schema) => boolean;
}

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
export class Walk<Root> {
  readonly found: Found<Root>[] = [];
  /** False when the walk was given up. */
  complete = true;
  readonly #sides: Sides;
  readonly #graph: Graph<Root>;
  readonly #open: { node: PairNode<Root>; branches: number }[] = [];

  constructor(sides: Sides) {
    this.#sides = sides;
    this.#graph = new Graph(sides.name, sides.resolve);
  }

  run(roots: readonly RootPair<Root>[]): void {
    for (const { root, sent, read } of roots) this.#reach(sent, read)?.roots.push(root);
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      this.complete = this.#graph.size < maxPairs;
      if (!this.complete) return;
      const { node, branches } = next;
      if (branches < maxBranches && this.#branch(node, branches)) continue;
      for (const rule of schemaRules) {
        for (const candidate of rule(node)) this.found.push({ node, candidate });
      }
      this.#descend(node);
    }
  }

  /** The node of a pair, put in line when it is new; undefined when both sides are the same. */
  #reach(sent: readonly Schema[], read: readonly Schema[]): PairNode<Root> | undefined {
    const { resolve, same } = this.#sides;
    const sentSchemas = settle(resolve, sent);
    const readSchemas = settle(resolve, read);
    const unchanged =
      sentSchemas.length === readSchemas.length &&
      sentSchemas.every((schema, index) => same(schema, readSchemas[index] ?? {}));
    return unchanged ? undefined : this.#enter(sentSchemas, readSchemas, 0);
  }

  #enter(sent: readonly Schema[], read: readonly Schema[], branches: number): PairNode<Root> {
    const { node, isNew } = this.#graph.enter(sent, read);
    if (isNew) this.#open.push({ node, branches });
    return node;
  }

  #link(from: PairNode<Root>, step: Step, sent: readonly Schema[], read: readonly Schema[]): void {
    this.#reach(sent, read)?.parents.push({ node: from, step });
  }

  /** Makes the next choice on either side; false when there is none that can be made. */
  #branch(node: PairNode<Root>, branches: number): boolean {
    const [choice] = node.sent.choices;
    if (choice !== undefined) return this.#branchOnSent(node, choice, branches);
    for (const offered of node.read.choices) {
      const member = memberFor(node.resolve, node.sent, node.sentSchemas, offered);
      if (member === undefined) continue;
      this.#choose(node, [], [member], branches);
      return true;
    }
    return false;
  }

  /** Every alternative of the sender has to fit, so each is followed, with its twin if it has one. */
  #branchOnSent(node: PairNode<Root>, choice: Choice, branches: number): true {
    const matched = node.read.choices
      .map((other) => matchMembers(node.resolve, choice.members, other.members))
      .reduce<ReadonlyMap<Schema, Schema>>(
        (best, next) => (next.size > best.size ? next : best),
        new Map(),
      );
    for (const member of choice.members) {
      const partner = matched.get(member);
      this.#choose(node, [member], partner === undefined ? [] : [partner], branches);
    }
    return true;
  }

  #choose(
    from: PairNode<Root>,
    sent: readonly Schema[],
    read: readonly Schema[],
    branches: number,
  ): void {
    const node = this.#enter(
      [...from.sentSchemas, ...sent],
      [...from.readSchemas, ...read],
      branches + 1,
    );
    node.parents.push({ node: from, step: { kind: "branch", sent, read } });
  }

  #descend(node: PairNode<Root>): void {
    const { sent, read } = node;
    const [types, expected] = [typesOf(sent), typesOf(read)];
    if (types.has("object") && expected.has("object")) {
      for (const name of documented(sent).keys()) {
        const step: Step = { kind: "property", name };
        this.#link(node, step, propertySchemas(sent, name), propertySchemas(read, name));
      }
      for (const name of undocumentedNames(node)) {
        const step: Step = { kind: "key", name };
        this.#link(node, step, propertySchemas(sent, name), propertySchemas(read, name));
      }
    }
    if (types.has("array") && expected.has("array")) {
      for (let index = 0; index <= longestPrefix(sent, read); index += 1) {
        const step: Step = { kind: "item", index };
        this.#link(node, step, itemSchemas(sent, index), itemSchemas(read, index));
      }
    }
  }
}
