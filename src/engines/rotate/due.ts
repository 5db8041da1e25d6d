import { createHash } from "node:crypto";
import type { RotationRecord } from "../../inputs/index.ts";
import type { Policy } from "./rotation.ts";

const day = 86_400_000;

/** Whether a rotation should begin. One that is under way goes on whatever this says. */
export function isDue(
  { current }: Pick<RotationRecord, "current">,
  { now, maxAgeDays }: Pick<Policy, "now" | "maxAgeDays">,
  at: Date,
): boolean {
  if (now || current === undefined) return true;
  return at.getTime() - Date.parse(current.since) >= maxAgeDays * day;
}

interface Ages {
  readonly maxAgeDays: number;
  readonly jitterPercent: number;
}

/**
 * The day on which a credential is to be replaced: always the same for one credential, other for
 * each, and never after its age is over, so that what was made on one day ends on many.
 */
export function dueAt(
  { id, since }: { readonly id: string; readonly since: string },
  { maxAgeDays, jitterPercent }: Ages,
): Date {
  const share = createHash("sha256").update(id).digest().readUInt32BE() / 0xffff_ffff;
  const age = maxAgeDays * day * (1 - (share * jitterPercent) / 100);
  return new Date(Date.parse(since) + age);
}

/** The moment from which nothing explains an older credential but that nobody rotates it. */
export function overdueAt({ since }: { readonly since: string }, maxAgeDays: number): Date {
  return new Date(Date.parse(since) + (maxAgeDays + 1) * day);
}
