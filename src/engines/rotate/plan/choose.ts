import type { RotationRecord } from "../../../inputs/index.ts";
import { dueAt } from "../due.ts";

/** What is known of a credential before anything is done. */
export interface Candidate {
  readonly name: string;
  /** Undefined before its first rotation. */
  readonly record: RotationRecord | undefined;
  readonly maxAgeDays: number;
  readonly jitterPercent: number;
}

/** What one run does with each credential. */
export interface Choice {
  /** Emergencies first, then what is under way, then the most overdue. */
  readonly work: readonly { readonly name: string; readonly begin: boolean }[];
  /** Due, and left to a later run so that one run cannot touch everything. */
  readonly postponed: readonly string[];
}

interface Wish {
  readonly now: readonly string[];
  readonly maxPerRun: number;
}

/** An emergency counts for itself; a rotation under way is no new one. */
export function choose(
  candidates: readonly Candidate[],
  { now, maxPerRun }: Wish,
  at: Date,
): Choice {
  const urgent = candidates.filter(({ name }) => now.includes(name));
  const others = candidates.filter(({ name }) => !now.includes(name));
  const underWay = others.filter(({ record }) => record !== undefined && record.phase !== "idle");
  const due = others
    .filter((candidate) => !underWay.includes(candidate))
    .map((candidate) => ({ name: candidate.name, late: lateness(candidate, at) }))
    .filter(({ late }) => late >= 0)
    .sort((left, right) => right.late - left.late);
  return {
    work: [
      ...urgent.map(({ name }) => ({ name, begin: true })),
      ...underWay.map(({ name }) => ({ name, begin: false })),
      ...due.slice(0, maxPerRun).map(({ name }) => ({ name, begin: true })),
    ],
    postponed: due.slice(maxPerRun).map(({ name }) => name),
  };
}

/** How far past its day, as a share of its age; what never rotated comes last of what is due. */
function lateness({ record, ...ages }: Candidate, at: Date): number {
  if (record?.current === undefined) return 0;
  return (at.getTime() - dueAt(record.current, ages).getTime()) / ages.maxAgeDays;
}
