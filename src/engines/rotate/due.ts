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
