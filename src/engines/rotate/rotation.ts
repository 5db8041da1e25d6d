import type { AuditLine, Slot } from "../../inputs/index.ts";
import type { Driver } from "./driver.ts";

/** The two slots of one credential, its pointer and its record, wherever the user keeps them. */
export interface Store {
  readRecord(): Promise<string | undefined>;
  writeRecord(text: string): Promise<void>;
  writeSlot(slot: Slot, value: string): Promise<void>;
  /** From here on consumers read this slot. */
  promote(slot: Slot): Promise<void>;
}

/** Who may still hold what was current. */
export interface Consumers {
  /** Readers that nobody can list: only the cap ends the wait for them. */
  readonly unseen?: string;
  /** Runs other than our own that were queued before this moment and have not ended. */
  olderThan(moment: Date): Promise<number>;
  /** Whether a run that holds a lease is still at work. */
  isAtWork(run: string): Promise<boolean>;
}

export interface Audit {
  /** The sequence number of the last line kept; 0 where there is none. */
  last(): Promise<number>;
  append(line: AuditLine): Promise<void>;
}

export interface Policy {
  /** Rotate when the current credential is older, in days. */
  readonly maxAgeDays: number;
  /** Rotate whatever its age. */
  readonly now: boolean;
  /** Revoke in spite of older runs after so many hours. */
  readonly drainCapHours: number;
  /** How long a deactivated credential can be brought back before it is deleted, in hours. */
  readonly quarantineHours: number;
}

export interface Observation {
  readonly what:
    | "new-works"
    | "old-fails"
    | "orphan-removed"
    | "orphan-possible"
    | "drain-cap-passed"
    | "old-untried";
  readonly id: string;
  readonly observed: string;
}

/** All that one run of one rotation may ask of the world. Each method is one outside call. */
export interface Rotation {
  readonly name: string;
  readonly run: string;
  readonly driver: Driver;
  readonly store: Store;
  readonly consumers: Consumers;
  readonly audit: Audit;
  readonly policy: Policy;
  /** Values of the slots as this run was given them; a new one is added when it is born. */
  readonly held: Map<Slot, string>;
  now(): Date;
  pause(seconds: number): Promise<void>;
  /** An unguessable word for ids and salts. */
  random(): string;
  /** Slow on purpose: the record is readable, so a short value must not be found by trying. */
  fingerprint(value: string, salt: string): string;
  /** Masks a value in the tick in which it is born. */
  born(value: string): void;
  observe(observation: Observation): void;
}
