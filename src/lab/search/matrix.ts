import type { Realm } from "../../ports/index.ts";
import { isOutcome } from "../evaluate/outcome.ts";
import type { Workbench } from "../evaluate/workbench.ts";
import type { Entry } from "./entry.ts";
import type { Ledger } from "./ledger.ts";
import { sourceOf } from "./trial.ts";

/** Which detected mutants each entry kills. Stops early when time is up; first kills are always in. */
export async function killMatrix(
  entries: readonly Entry[],
  parts: {
    readonly bench: Workbench;
    readonly ledger: Ledger;
    readonly outOfTime: () => boolean;
    readonly realm: Pick<Realm, "journal">;
  },
): Promise<Map<Entry, Set<number>>> {
  const matrix = new Map<Entry, Set<number>>();
  for (const entry of entries) {
    const kills = new Set(entry.kills);
    matrix.set(entry, kills);
    if (parts.outOfTime()) continue;
    parts.realm.journal(sourceOf(entry.input));
    for (const mutant of entry.covered) {
      if (kills.has(mutant) || parts.ledger.isStatic[mutant] || !isDetected(parts.ledger, mutant))
        continue;
      if (await differs(entry, mutant, parts.bench)) kills.add(mutant);
    }
  }
  return matrix;
}

async function differs(entry: Entry, mutant: number, bench: Workbench): Promise<boolean> {
  for (const seed of entry.seeds) {
    const observed = await bench.run(entry.program, bench.shared(), {
      mutant,
      fuel: 1500 + entry.fuel * 20,
      seed,
    });
    bench.leftBehind();
    if (observed.kind === "refused" || isOutcome(observed, entry.outcome)) return false;
  }
  return true;
}

export function isDetected(ledger: Ledger, mutant: number): boolean {
  const status = ledger.statuses[mutant];
  return status === "killed" || status === "timeout";
}
