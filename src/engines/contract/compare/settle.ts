import type { Finding, Remark } from "../finding.ts";
import type { Answer } from "../containment/index.ts";
import { refusal } from "../proof/witness.ts";
import { ajvEvidence } from "../rules/operation/request.ts";
import type { PairNode } from "../schema/walk/graph.ts";
import { containmentsOf } from "./containments.ts";
import { isFinding, type Direction, type Outcome } from "./context.ts";
import type { SchemaRoot } from "./roots.ts";
import { seen } from "./seen.ts";

/** What came of one change that the walk saw, and where in the graph of pairs it saw it. */
export interface Tried {
  readonly nodes: readonly PairNode<SchemaRoot>[];
  readonly outcomes: readonly Outcome[];
  /** False where the change is one of words, which says nothing of the values. */
  readonly ofValues: boolean;
}

/**
 * Lets containment have the last word on whole bodies and parameters. A question of the walk
 * falls where every value is shown to be safe; a difference that no rule has a name for becomes
 * a finding with containment's own witness.
 */
export function settle(
  direction: Direction,
  roots: readonly SchemaRoot[],
  tried: readonly Tried[],
): Outcome[] {
  const { decide } = containmentsOf(direction);
  const isSafe = (root: SchemaRoot): boolean => decide(root).kind === "contained";
  const outcomes: Outcome[] = [];
  const covered = new Set<SchemaRoot>();
  for (const { nodes, outcomes: own, ofValues } of tried) {
    const reached = rootsAbove(nodes);
    const settled = ofValues && !own.some(isFinding) && [...reached].every(isSafe);
    if (settled) continue;
    outcomes.push(...own);
    if (own.length > 0) for (const root of reached) covered.add(root);
  }
  const unnamed = new Map<string, { first: SchemaRoot; operations: Set<string> }>();
  for (const root of roots) {
    if (covered.has(root) || isSafe(root)) continue;
    const cause = causeOf(direction, root);
    const known = unnamed.get(cause) ?? { first: root, operations: new Set() };
    known.operations.add(root.root.operation);
    unnamed.set(cause, known);
  }
  for (const [cause, { first, operations }] of unnamed) {
    outcomes.push(inOwnWords(direction, first, cause, [...operations], decide(first)));
  }
  return outcomes;
}

function rootsAbove(nodes: readonly PairNode<SchemaRoot>[]): Set<SchemaRoot> {
  const roots = new Set<SchemaRoot>();
  const seen = new Set(nodes);
  for (const node of seen) {
    for (const root of node.roots) roots.add(root);
    for (const parent of node.parents) seen.add(parent.node);
  }
  return roots;
}

/** The same component on both sides is one cause, however many operations use it. */
function causeOf({ sent, read, resolve }: Direction, root: SchemaRoot): string {
  const places = [...root.sent, ...root.read].map((schema) => {
    const target = resolve(schema) ?? schema;
    return sent.origin(target) ?? read.origin(target) ?? root.root.operation;
  });
  return JSON.stringify([
    root.root.label,
    places.map((place) => (typeof place === "string" ? place : [place.uri, place.pointer])),
  ]);
}

function inOwnWords(
  direction: Direction,
  pair: SchemaRoot,
  cause: string,
  operations: readonly string[],
  answer: Answer,
): Finding | Remark {
  const { root, sent, read } = pair;
  const [named] = sent;
  const origin = named === undefined ? undefined : direction.sent.origin(named);
  const place = origin === undefined ? {} : { side: sideOf(direction), spot: origin };
  const others = operations.length > 1 ? ` (and ${operations.length - 1} more operations)` : "";
  const subject = `${root.operation}: ${root.label}`;
  const question = (why: string): Remark => ({
    kind: "question",
    text: `${subject}: are all values still right${others}? Undecided: ${why}`,
    ...place,
  });
  if (answer.kind !== "not-contained") {
    return question(answer.kind === "undecided" ? answer.reason : "it could not be asked");
  }
  const accepted = direction.judge.check(sent, answer.witness, "documented");
  const refused = refusal(direction, read, answer.witness, "open", root);
  if (accepted.kind !== "accepted" || refused.kind !== "refused") {
    return question("the example that was found is not documented, or can be read in another way");
  }
  const { rule, says, refuser } = words[direction.name];
  const { reason } = refused;
  return {
    rule,
    severity: "error",
    subject: cause,
    text: `${subject} ${says}: ${reason}${others}`,
    side: sideOf(direction),
    spot: origin ?? { uri: "", pointer: "" },
    operations,
    proof: {
      kind: root.message,
      ...seen(direction, root, reason),
      evidence: [...root.evidence(answer.witness), ajvEvidence(refuser, reason)],
    },
  };
}

const words = {
  request: {
    rule: "request-schema-narrowed",
    says: "no longer accepts all that it did",
    refuser: "head",
  },
  response: {
    rule: "response-schema-widened",
    says: "may now be what it never was",
    refuser: "base",
  },
} as const;

/** Requests are sent by those who know base, responses by head. */
function sideOf({ name }: Direction): "base" | "head" {
  return name === "request" ? "base" : "head";
}
