import { createHash } from "node:crypto";
import type { Claim, Note, Place } from "../../../model/index.ts";
import type { Description, Spot } from "../document/description.ts";
import type { Finding, Remark, Side } from "../finding.ts";
import { clip, clipClaim } from "./clip.ts";
import { commandFor, type Comparison } from "../proof/command.ts";

export interface Sides {
  readonly base: Description;
  readonly head: Description;
}

/**
 * The same finding has the same id in each run: nothing of order, lines or commits is in it. Two
 * descriptions of one repository may find the same, so the path of the description is.
 */
export function claimId(
  comparison: Comparison,
  { rule, subject }: Pick<Finding, "rule" | "subject">,
): string {
  const spec = comparison.kind === "commits" ? comparison.spec : "";
  const hash = createHash("sha256").update(JSON.stringify([spec, rule, subject]));
  return `c-${hash.digest("hex").slice(0, 8)}`;
}

export function toClaim(comparison: Comparison, sides: Sides, finding: Finding): Claim {
  const id = claimId(comparison, finding);
  return clipClaim({
    id,
    rule: finding.rule,
    severity: finding.severity,
    text: finding.text,
    where: placeOn(sides, finding.side, finding.spot),
    proof: { ...finding.proof, command: commandFor(comparison, id) },
  });
}

export function toNote(sides: Sides, { kind, text, side, spot }: Remark): Note {
  return side === undefined || spot === undefined
    ? { kind, text: clip(text) }
    : { kind, text: clip(text), where: placeOn(sides, side, spot) };
}

function placeOn(sides: Sides, side: Side, spot: Spot): Place {
  const place = sides[side].place(spot);
  return side === "base" ? { ...place, side } : place;
}
