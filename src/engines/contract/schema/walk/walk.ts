import { type Schema, typeNames, type TypeName } from "../../lift/schema.ts";
import { schemaRules } from "../../rules/schema/registry.ts";
import { documented, itemSchemas, propertySchemas, typesOf } from "../read.ts";
import type { Choice } from "../expand.ts";
import { gone, overlapping } from "../../rules/schema/choice.ts";
import { memberFor, twinOf } from "./choices.ts";
import { Graph, type PairNode } from "./graph.ts";
import { longestPrefix, undocumentedNames } from "./names.ts";
import type { Candidate, Sides } from "./pair.ts";
import { settle } from "./settle.ts";
import type { Step } from "./steps.ts";

/** Pairs walked for one direction; some hundred thousand are reached by the largest descriptions. */
const maxPairs = 1_000_000;

/** Choices within choices for one value; each level multiplies. */
const maxBranches = 4;

/** How far the question "does this alternative take all of it?" is followed, and how deep it nests. */
const maxTrialPairs = 300;
const maxTrialDepth = 2;

/** How often that question is asked in one walk; with it unanswered less is recognized, and no more. */
const maxTrials = 20_000;

interface Trials {
  readonly depth: number;
  /** Shared with the walks that ask. */
  readonly asked: { count: number };
}

/** One schema for each type, so that a pair that was split by type is known again. */
const ofType = new Map<TypeName, Schema>(typeNames.map((type) => [type, { type }]));

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
  readonly #trials: Trials;
  /**
   * Pairs of an alternative that is new in a response with one that base has and head has kept:
   * what base describes there, head still does.
   */
  readonly #beside = new Set<PairNode<Root>>();
  /** Whether something was found that the reader would refuse. */
  #refused = false;

  constructor(sides: Sides, trials: Trials = { depth: 0, asked: { count: 0 } }) {
    this.#sides = sides;
    this.#trials = trials;
    this.#graph = new Graph(sides.name, sides.resolve);
  }

  /** Every pair that was looked at, nearest to the roots first. */
  get nodes(): readonly PairNode<Root>[] {
    return this.#open.map(({ node }) => node);
  }

  run(roots: readonly RootPair<Root>[]): void {
    for (const { root, sent, read } of roots) this.#reach(sent, read)?.roots.push(root);
    // Linking adds to the line while it is worked off, so that what is near comes first.
    for (const { node, branches } of this.#open) {
      this.complete = this.#graph.size < (this.#trials.depth > 0 ? maxTrialPairs : maxPairs);
      if (!this.complete) return;
      if (branches < maxBranches && this.#branch(node, branches)) continue;
      for (const rule of schemaRules) {
        for (const candidate of rule(node)) {
          const isKept = candidate.proves === "described" && this.#beside.has(node);
          if (!isKept) this.#add(node, candidate);
        }
        // A trial asks whether there is any change at all.
        if (this.#refused && this.#trials.depth > 0) return;
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

  #enter(
    sent: readonly Schema[],
    read: readonly Schema[],
    branches: number,
    chosen: readonly Schema[] = [],
  ): PairNode<Root> {
    const { node, isNew } = this.#graph.enter(sent, read, chosen);
    if (isNew) this.#open.push({ node, branches });
    return node;
  }

  #link(from: PairNode<Root>, step: Step, sent: readonly Schema[], read: readonly Schema[]): void {
    this.#reach(sent, read)?.parents.push({ node: from, step });
  }

  /** Makes the next choice on either side; false when there is none that can be made. */
  #branch(node: PairNode<Root>, branches: number): boolean {
    const [choice] = node.sent.choices;
    if (choice !== undefined) {
      this.#branchOnSent(node, choice, branches);
      return true;
    }
    for (const offered of node.read.choices) {
      const member = this.#memberFor(node, offered);
      if (member === undefined) continue;
      // Another alternative of a new `oneOf` may take the same values, and then neither does.
      if (offered.keyword === "oneOf") this.#add(node, overlapping(node, offered, member));
      this.#choose(node, [], [member], branches);
      return true;
    }
    return node.read.choices.length > 0 && this.#branchByType(node, branches);
  }

  /** What may be of several types is looked at type by type, as alternatives mostly differ in them. */
  #branchByType(node: PairNode<Root>, branches: number): boolean {
    const types = typesOf(node.sent);
    if (types.size < 2 || types.size === typeNames.length) return false;
    for (const type of types) {
      if (type === "integer" && types.has("number")) continue;
      this.#choose(node, [ofType.get(type) ?? {}], [], branches);
    }
    return true;
  }

  /** The alternative that takes all that is sent, or else the one that it must be meant for. */
  #memberFor(node: PairNode<Root>, offered: Choice): Schema | undefined {
    return (
      offered.members.find((member) => this.#contains(node.sentSchemas, [member])) ??
      memberFor(node.resolve, node.sent, node.sentSchemas, offered)
    );
  }

  /** Every alternative of the sender has to fit, so each is followed, with its twin if it has one. */
  #branchOnSent(node: PairNode<Root>, choice: Choice, branches: number): void {
    const { twin, matched } = twinOf(node, choice);
    if (twin?.keyword === "oneOf" && choice.keyword === "anyOf") {
      this.#add(node, overlapping(node, twin));
    }
    if (node.read.choices.length === 0 && this.#isNarrowed(node, choice)) return;
    const kept = this.#sides.name === "response" ? new Set(matched.values()) : new Set<Schema>();
    for (const member of choice.members) {
      const partner = matched.get(member) ?? this.#partnerFor(node, member);
      const partners = partner === undefined ? [] : [partner];
      const chosen = this.#choose(node, [member], partners, branches);
      if (partner !== undefined && kept.has(partner) && !matched.has(member)) {
        this.#beside.add(chosen);
      }
    }
  }

  /** The reader has kept some of the sender's alternatives as they are: then the others are gone. */
  #isNarrowed(node: PairNode<Root>, choice: Choice): boolean {
    const kept = choice.members.filter((member) =>
      this.#contains([...node.sentSchemas, member], node.readSchemas),
    );
    if (kept.length === 0) return false;
    for (const member of choice.members) {
      if (!kept.includes(member)) this.#add(node, gone(node, choice, member));
    }
    return true;
  }

  #partnerFor(node: PairNode<Root>, member: Schema): Schema | undefined {
    const sent = [...node.sentSchemas, member];
    return node.read.choices
      .flatMap(({ members }) => members)
      .find((other) => this.#contains(sent, [other]));
  }

  /** True when a walk of its own finds nothing that the reader would refuse. */
  #contains(sent: readonly Schema[], read: readonly Schema[]): boolean {
    const { depth, asked } = this.#trials;
    asked.count += 1;
    if (depth >= maxTrialDepth || asked.count > maxTrials) return false;
    const trial = new Walk<undefined>(this.#sides, { depth: depth + 1, asked });
    trial.#enter(sent, read, 0);
    trial.run([]);
    return trial.complete && !trial.#refused;
  }

  #add(node: PairNode<Root>, candidate: Candidate): void {
    this.found.push({ node, candidate });
    this.#refused ||= candidate.proves !== "described";
  }

  #choose(
    from: PairNode<Root>,
    sent: readonly Schema[],
    read: readonly Schema[],
    branches: number,
  ): PairNode<Root> {
    const node = this.#enter(
      [...from.sentSchemas, ...sent],
      [...from.readSchemas, ...read],
      branches + 1,
      [...from.chosen, ...sent],
    );
    node.parents.push({ node: from, step: { kind: "branch", sent, read } });
    return node;
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
