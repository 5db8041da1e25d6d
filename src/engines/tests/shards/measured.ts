import type { Mutant, Subject } from "../../../lab/index.ts";
import type { StrykerStatus } from "../witness/mutation-report.ts";
import type { Shard } from "./cut.ts";

/** What has to be the same for results of several machines to belong together. */
export interface Circumstances {
  /** The framework that ran the tests, and the version of StrykerJS. */
  readonly framework: string;
  readonly stryker: string;
  /** How many tests the suite has. */
  readonly tests: number;
}

export interface Measured {
  readonly shard: Shard;
  readonly circumstances: Circumstances;
  /** Text by path, of every file that mutants are in. */
  readonly sources: ReadonlyMap<string, string>;
  /** By the mutant's id; what StrykerJS does not make has none. */
  readonly statuses: ReadonlyMap<string, StrykerStatus>;
}

/**
 * Mutants with their fates in the mutation-testing-report-schema, version 2, which every viewer of
 * StrykerJS's reports reads. What that schema has no place for stands in its `config`.
 */
export function measuredJson(
  { shard, circumstances, sources, statuses }: Measured,
  mutants: readonly Mutant[],
): string {
  const files = Object.fromEntries(
    [...sources].map(([path, source]) => [
      path,
      {
        language: /\.[cm]?tsx?$/.test(path) ? "typescript" : "javascript",
        source,
        mutants: mutants.filter(({ file }) => file === path).map((one) => toSchema(one, statuses)),
      },
    ]),
  );
  return JSON.stringify({
    schemaVersion: "2",
    thresholds: { high: 80, low: 60 },
    config: { lamplighter: { shard, circumstances } },
    files,
  });
}

/** The files that mutants are in, as they were when these were made. */
export function sourcesIn(
  { files }: Subject,
  mutants: readonly Mutant[],
): ReadonlyMap<string, string> {
  const wanted = new Set(mutants.map(({ file }) => file));
  return new Map(
    files.filter(({ path }) => wanted.has(path)).map(({ path, text }) => [path, text]),
  );
}

export const notMade = "StrykerJS does not make this mutant.";

function toSchema(mutant: Mutant, statuses: Measured["statuses"]) {
  const { id, operator, start, end, replacement, isStatic } = mutant;
  const status = statuses.get(id);
  return {
    ...{ id, mutatorName: operator, replacement, static: isStatic, location: { start, end } },
    ...(status === undefined ? { status: "Ignored", statusReason: notMade } : { status }),
  };
}
