import type { Mutant } from "../../../lab/index.ts";
import type { StrykerMutant } from "./mutation-report.ts";

type Named = Pick<Mutant, "file" | "operator" | "start" | "end" | "replacement">;

/** What makes two mutants the same one, whoever made them. */
export function keyOf({ file, operator, start, end, replacement }: Named): string {
  const place = [start.line, start.column, end.line, end.column].join(":");
  // Printers differ in spaces and line ends, and in nothing that JavaScript would notice.
  return [file, operator, place, replacement.replace(/\s+/g, "")].join("\0");
}

export interface Matched {
  /** By the mutant's id. */
  readonly statuses: ReadonlyMap<string, StrykerMutant>;
  /** Asked for, and not in StrykerJS's report. */
  readonly missing: readonly Mutant[];
}

export function matchMutants(
  wanted: readonly Mutant[],
  reported: readonly StrykerMutant[],
): Matched {
  const byKey = new Map(reported.map((mutant) => [keyOf(mutant), mutant]));
  const pairs = wanted.map((mutant) => ({ mutant, found: byKey.get(keyOf(mutant)) }));
  return {
    statuses: new Map(
      pairs.flatMap(({ mutant, found }) => (found === undefined ? [] : [[mutant.id, found]])),
    ),
    missing: pairs.flatMap(({ mutant, found }) => (found === undefined ? [mutant] : [])),
  };
}
