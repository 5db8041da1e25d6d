import type { EngineName } from "./engine.ts";
import type { Place } from "./place.ts";
import type { NotChecked } from "./report.ts";

/** One measurement that a finding rests on, as a reader sees it. */
export interface ResearchItem {
  /** `E17`: its number in this run. */
  readonly id: string;
  /** The same in every run, as long as it is about the same thing. */
  readonly key: string;
  readonly kind: string;
  readonly where?: Place;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  /** What stands in the repository, to the letter. */
  readonly quote?: string;
  /** A shell line that prints `value`. */
  readonly command: string;
}

/** What a maintainer could act on: everything that was measured of one place, put together. */
export interface Finding {
  /** Stable across runs: from its place alone. */
  readonly id: string;
  /** Its position, 1 first. */
  readonly rank: number;
  /** From 0 to 1. */
  readonly score: number;
  /** The kind of evidence that weighs most. */
  readonly kind: string;
  readonly where?: Place;
  /** What was seen, what to do, and what is gained by it, a sentence each. */
  readonly seen: string;
  readonly advice: string;
  readonly gain: string;
  /** The engine whose proof shows that it was mended. */
  readonly provenBy: EngineName;
  /** Ids of items, the weightiest first. */
  readonly evidence: readonly string[];
  /** Changes when an item comes, goes, or has another value. */
  readonly digest: string;
}

/** What a run of research leaves for the next one, and for those who want all of it. */
export interface Research {
  readonly schemaVersion: 1;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** All of them, by rank; a report shows the first few. */
  readonly findings: readonly Finding[];
  readonly evidence: readonly ResearchItem[];
  readonly notChecked: readonly NotChecked[];
}
