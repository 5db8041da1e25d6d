import { createHash } from "node:crypto";
import type { Place } from "../../model/index.ts";

/** A number that an item of evidence rests on besides its value. */
export interface Reading {
  readonly name: string;
  readonly value: number;
  /** As in `Metric`: empty for a bare count. */
  readonly unit: string;
}

/** What a collector says of one thing, before the report gives it a number. */
export interface Observation {
  /** What kind of thing it is, such as `hotspot`; `kinds.ts` says what each weighs. */
  readonly kind: string;
  /** What it is about, by a name that lasts: a path, a path with a function, a package. */
  readonly subject: string;
  readonly where?: Place;
  readonly value: number;
  readonly unit: string;
  readonly readings?: readonly Reading[];
  /** How far beyond the ordinary, from 0 (it is ordinary) to 1. */
  readonly strength: number;
  /** A phrase that goes on after its subject: "was changed by 37 commits in a year". */
  readonly text: string;
  /** What stands in the repository, to the letter. It may say anything. */
  readonly quote?: string;
  /** A shell line that prints `value`. `lamplighter` in it stands for this program. */
  readonly command: string;
}

/** One thing that was measured in the repository, and that anybody can measure again. */
export interface Evidence extends Observation {
  /** `E17`: its number in this report, by which people and models name it. */
  readonly id: string;
  /** From kind and subject alone, so it is the same next night; its value may have moved. */
  readonly key: string;
  readonly collector: string;
  /** What was measured: a full hash, or `none` where there is no repository. */
  readonly commit: string;
  readonly readings: readonly Reading[];
}

/** What one collector came back with. */
export interface Collected {
  readonly collector: string;
  readonly observations: readonly Observation[];
}

/** Numbers everything that was collected. The same observations get the same numbers. */
export function numbered(collected: readonly Collected[], commit: string): readonly Evidence[] {
  return collected
    .flatMap(({ collector, observations }) =>
      observations.map((observation) => ({
        ...observation,
        readings: observation.readings ?? [],
        collector,
        commit,
        key: evidenceKey(observation.kind, observation.subject),
      })),
    )
    .map((item, index) => ({ ...item, id: `E${index + 1}` }));
}

export function evidenceKey(kind: string, subject: string): string {
  const digest = createHash("sha256").update(`${kind}\0${subject}`).digest("hex");
  return `${kind}-${digest.slice(0, 12)}`;
}
