import type { Spot } from "../document/description.ts";
import type { Side } from "../finding.ts";
import type { Schema } from "../lift/schema.ts";
import type { Candidate } from "../schema/walk/pair.ts";
import type { Found } from "../schema/walk/walk.ts";
import type { Direction } from "./context.ts";
import type { SchemaRoot } from "./roots.ts";

export interface Located {
  readonly side: Side;
  readonly spot: Spot;
}

/** What a change is about, wherever that is: it makes two findings of one cause the same. */
export function subjectOf(direction: Direction, found: Found<SchemaRoot>): Spot {
  const { candidate, node } = found;
  for (const schema of [candidate.by, ...node.readSchemas, ...node.sentSchemas]) {
    const spot = schema && (direction.read.origin(schema) ?? direction.sent.origin(schema));
    if (spot !== undefined) return spot;
  }
  return { uri: "", pointer: "" };
}

/** Where to point: into head, unless what it is about is gone from there. */
export function placeOf(direction: Direction, { node, candidate }: Found<SchemaRoot>): Located {
  const isRequest = direction.name === "request";
  const base = { side: "base" as const, lifted: isRequest ? direction.sent : direction.read };
  const head = { side: "head" as const, lifted: isRequest ? direction.read : direction.sent };
  const [before, after] = isRequest
    ? [node.sentSchemas, node.readSchemas]
    : [node.readSchemas, node.sentSchemas];
  const inHead = candidate.removed === true ? [] : [candidate.by, ...after];
  const tries = [
    ...inHead.map((schema) => [head, schema] as const),
    ...[candidate.by, ...before].map((schema) => [base, schema] as const),
  ];
  for (const [{ side, lifted }, schema] of tries) {
    if (schema === undefined) continue;
    const spot = lifted.origin(schema);
    if (spot !== undefined) return { side, spot: at(spot, schema, candidate) };
  }
  return { side: "head", spot: { uri: "", pointer: "" } };
}

/** The keyword itself, where it is what changed. */
function at(spot: Spot, schema: Schema, { by, keyword }: Candidate): Spot {
  const isThere = schema === by && Object.hasOwn(schema, keyword);
  return isThere ? { uri: spot.uri, pointer: `${spot.pointer}/${keyword}` } : spot;
}
