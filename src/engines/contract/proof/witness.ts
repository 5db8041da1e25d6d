import type { Direction } from "../compare/context.ts";
import type { Root, SchemaRoot } from "../compare/roots.ts";
import type { Schema } from "../lift/schema.ts";
import type { Reading, Verdict } from "../schema/judge/judge.ts";
import { createSampler, first } from "../schema/sample/sample.ts";
import type { Candidate } from "../schema/walk/pair.ts";
import type { Route } from "../schema/walk/graph.ts";
import { wrap } from "../schema/walk/steps.ts";
import { readings } from "./readings.ts";

/** A complete body, or value, that one side accepts and the other refuses; Ajv said both. */
export interface Witness {
  readonly value: unknown;
  readonly reason: string;
  readonly route: Route<SchemaRoot>;
  /** How the side that accepts was read. */
  readonly reading: Reading;
}

/** Values tried for one region on one route. */
const samplesPerRegion = 8;

/** A search ends with a witness, without one, or with what Ajv could not say. */
export interface Search {
  readonly witness?: Witness;
  readonly unknown?: string;
}

/** Looks for a witness on one route: each region in turn, a few values in each. */
export function searchRoute(
  direction: Direction,
  candidate: Candidate,
  route: Route<SchemaRoot>,
  reading: Reading,
): Search {
  const described = candidate.proves === "described";
  // A description that lost a part is shown by a value of the side that still has it: base.
  const flipped = described && direction.name === "response";
  const { sent, read, root } = route.root;
  const [accepting, refusing] = flipped ? [read, sent] : [sent, read];
  let unknown: string | undefined;
  for (const region of candidate.regions) {
    const guide = wrap(route.steps, region, flipped ? "read" : "sent");
    const sample = createSampler(direction.resolve);
    for (const value of first(sample([...accepting, guide], 0), samplesPerRegion)) {
      const accepted = direction.judge.check(accepting, value, reading);
      if (accepted.kind === "unknown") unknown = accepted.reason;
      if (accepted.kind !== "accepted") continue;
      const refused = refusal(direction, refusing, value, described ? "documented" : "open", root);
      if (refused.kind === "unknown") unknown = refused.reason;
      if (refused.kind === "refused")
        return { witness: { value, reason: refused.reason, route, reading } };
    }
  }
  return unknown === undefined ? {} : { unknown };
}

/** The answer of the side that should refuse; text is refused only if no way to read it is accepted. */
export function refusal(
  { judge }: Direction,
  schemas: readonly Schema[],
  value: unknown,
  reading: Reading,
  root: Root,
): Verdict {
  const plain = judge.check(schemas, value, reading);
  if (plain.kind !== "refused" || !root.text) return plain;
  const other = readings(value)
    .map((one) => judge.check(schemas, one, reading))
    .find(({ kind }) => kind !== "refused");
  return other ?? plain;
}

const sampled = new WeakMap<SchemaRoot, boolean>();

/** True when some value for the root can be made that the sender accepts: then samples can be trusted. */
export function canSample(direction: Direction, root: SchemaRoot): boolean {
  let answer = sampled.get(root);
  if (answer === undefined) sampled.set(root, (answer = trySample(direction, root)));
  return answer;
}

function trySample(direction: Direction, { sent }: SchemaRoot): boolean {
  for (const value of first(createSampler(direction.resolve)(sent, 0), samplesPerRegion)) {
    if (direction.judge.check(sent, value).kind === "accepted") return true;
  }
  return false;
}
