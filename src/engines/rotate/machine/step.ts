import type { Phase, RotationRecord, Slot } from "../../../inputs/index.ts";
import type { Rotation } from "../rotation.ts";

/** Why a rotation has nothing to do for now. */
export type Rest =
  | { readonly kind: "up-to-date" }
  | { readonly kind: "busy"; readonly run: string }
  | { readonly kind: "draining"; readonly older: number; readonly unseen?: string }
  | { readonly kind: "overlap"; readonly until: Date }
  | { readonly kind: "quarantine"; readonly until: Date }
  | { readonly kind: "revoke-failed"; readonly failures: number; readonly why: string }
  | { readonly kind: "old-still-works"; readonly observed: string }
  | { readonly kind: "untried"; readonly why: string };

/** A record to be written next, and whether the run ends there: at rest, or with an error. */
export interface Step {
  readonly record?: RotationRecord;
  readonly rest?: Rest;
  readonly error?: Error;
}

/** One run of the machine. */
export interface Running extends Rotation {
  /** Attempts of this process: all others were broken off. */
  readonly startedHere: Set<string>;
  /** Credentials that this process has promoted: "now" asks for one new one, not for ever more. */
  readonly made: Set<string>;
}

export type PhaseStep = (running: Running, record: RotationRecord) => Promise<Step>;

/** The same record in another phase; a part that is given as undefined is gone. */
export function to(
  record: RotationRecord,
  phase: Phase,
  parts: { readonly [Part in keyof RotationRecord]?: RotationRecord[Part] | undefined } = {},
): RotationRecord {
  const merged = { ...record, ...parts, phase };
  return Object.fromEntries(
    Object.entries(merged).filter(([, part]) => part !== undefined),
  ) as RotationRecord;
}

export function otherSlot(slot: Slot): Slot {
  return slot === "A" ? "B" : "A";
}

/** A part that the phase cannot be without. */
export function part<Part>(value: Part | undefined, name: string): Part {
  if (value === undefined) throw new Error(`The record of the rotation has no ${name}.`);
  return value;
}
