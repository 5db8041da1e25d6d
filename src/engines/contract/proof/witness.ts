import { containmentsOf } from "../compare/containments.ts";
import type { Direction } from "../compare/context.ts";
import type { Root, SchemaRoot } from "../compare/roots.ts";
import type { Truth } from "../containment/index.ts";
import type { Schema } from "../lift/schema.ts";
import { errorsAbout, reasonOf } from "../schema/judge/errors.ts";
import type { Extent, Reading, Verdict } from "../schema/judge/judge.ts";
import { createSampler, first } from "../schema/sample/sample.ts";
import type { Candidate } from "../schema/walk/pair.ts";
import type { Route } from "../schema/walk/graph.ts";
import { placeOfSteps, wrap } from "../schema/walk/steps.ts";
import { readings } from "./readings.ts";
import { shrink } from "./shrink.ts";

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

/** Regions that containment is asked about, where no sample showed anything. */
const regionsAsked = 8;

/** A search ends with a witness, without one, or with what Ajv could not say. */
export interface Search {
  readonly witness?: Witness;
  readonly unknown?: string;
  /** True where it is proved that there is none. */
  readonly safe?: boolean;
}

/** What is looked for: a value at the end of a route that one side accepts and the other refuses. */
interface Quest {
  readonly direction: Direction;
  readonly candidate: Candidate;
  readonly route: Route<SchemaRoot>;
  readonly reading: Reading;
  readonly accepting: readonly Schema[];
  readonly refusing: readonly Schema[];
}

/**
 * Looks for a witness on one route: each region in turn, a few values in each; then what
 * containment finds there.
 */
export function searchRoute(
  direction: Direction,
  candidate: Candidate,
  route: Route<SchemaRoot>,
  reading: Reading,
): Search {
  // A description that lost a part is shown by a value of the side that still has it: base.
  const flipped = candidate.proves === "described" && direction.name === "response";
  const { sent, read } = route.root;
  const [accepting, refusing] = flipped ? [read, sent] : [sent, read];
  const quest: Quest = { direction, candidate, route, reading, accepting, refusing };
  let unknown: string | undefined;
  for (const region of candidate.regions) {
    const guide = wrap(route.steps, region, flipped ? "read" : "sent");
    const sample = createSampler(direction.resolve);
    for (const value of first(sample([...accepting, guide], 0), samplesPerRegion)) {
      const search = tryValue(quest, value);
      if (search.witness !== undefined) return search;
      unknown ??= search.unknown;
    }
  }
  const asked = reading === "documented" ? ask(quest) : {};
  if (asked.witness !== undefined || asked.safe === true) return asked;
  return unknown === undefined ? {} : { unknown };
}

/** What containment finds in the regions: values that no sampler hits upon, or that there are none. */
function ask(quest: Quest): Search {
  const { direction, candidate, route } = quest;
  if (candidate.proves === "described") return {};
  const { decide, decideWithin } = containmentsOf(direction);
  if (decide(route.root).kind === "contained") return {};
  let safe = candidate.complete === true;
  for (const region of first(candidate.regions, regionsAsked)) {
    const answer = decideWithin(route.root, wrap(route.steps, region, "sent"));
    safe &&= answer.kind === "contained";
    const { witness } = answer.kind === "not-contained" ? tryValue(quest, answer.witness) : {};
    if (witness !== undefined) return { witness };
  }
  return { safe };
}

/**
 * Our own evaluation comes first, as it is quick: what surely shows nothing is dropped, and what
 * does is made smaller. Then Ajv is asked.
 */
function tryValue(quest: Quest, value: unknown): Search {
  const { route, reading } = quest;
  const shows = showing(quest);
  const truth = shows(value);
  if (truth === false) return {};
  // What nobody documents says what it does by its very presence, so it stays.
  const smaller =
    truth === true && reading === "documented"
      ? shrink(value, (one) => shows(one) === true)
      : value;
  for (const one of smaller === value ? [value] : [smaller, value]) {
    const tried = separates(quest, one);
    if ("unknown" in tried) return tried;
    if (tried.reason !== undefined) {
      return { witness: { value: one, reason: tried.reason, route, reading } };
    }
  }
  return {};
}

/** Why the one side refuses what the other accepts, if it does, and for what is at the place. */
function separates(
  { direction, candidate, route, reading, accepting, refusing }: Quest,
  value: unknown,
): { readonly reason: string | undefined } | { readonly unknown: string } {
  const { judge } = direction;
  const accepted = judge.check(accepting, value, reading);
  if (accepted.kind === "unknown") return { unknown: accepted.reason };
  if (accepted.kind !== "accepted") return { reason: undefined };
  const taken = candidate.proves === "described" ? "documented" : "open";
  const refused = refusal(direction, refusing, value, taken, route.root.root, "all errors");
  if (refused.kind === "unknown") return { unknown: refused.reason };
  if (refused.kind !== "refused") return { reason: undefined };
  const about = errorsAbout(placeOfSteps(route.steps), refused.errors);
  return { reason: about.length === 0 ? undefined : reasonOf(about) };
}

/** Whether values show the difference, as far as our own evaluation can tell. */
function showing({ direction, candidate, route, reading }: Quest): (value: unknown) => Truth {
  // What is lost is one member of the value: without it another might be missed in its place.
  if (candidate.proves === "described") return () => undefined;
  const { separates: shows } = containmentsOf(direction);
  return (value) => shows(route.root, value, reading);
}

/** The answer of the side that should refuse; text is refused only if no way to read it is accepted. */
export function refusal(
  { judge }: Direction,
  schemas: readonly Schema[],
  value: unknown,
  reading: Reading,
  root: Root,
  extent: Extent = "first error",
): Verdict {
  const plain = judge.check(schemas, value, reading, extent);
  if (plain.kind !== "refused" || !root.text) return plain;
  // A body of text has no null; what comes closest is a body without any.
  const sent = value === null && root.part === "body" ? "" : value;
  const other = readings(sent)
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
