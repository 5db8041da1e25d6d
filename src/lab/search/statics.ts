import { isOutcome } from "../evaluate/outcome.ts";
import type { Instance } from "../evaluate/instance.ts";
import type { Workbench } from "../evaluate/workbench.ts";
import type { Entry } from "./entry.ts";
import type { Killing } from "./killing.ts";
import type { Ledger } from "./ledger.ts";
import { sourceOf } from "./trial.ts";

/**
 * Mutants that are run while the module loads: the package is loaded anew with each of them, and
 * inputs are tried on that instance.
 */
export async function tryStaticMutants(
  entries: readonly Entry[],
  parts: {
    readonly ledger: Ledger;
    readonly bench: Workbench;
    readonly killing: Killing;
    readonly outOfTime: () => boolean;
    readonly journal: (text: string) => void;
  },
): Promise<void> {
  const { ledger, bench, killing, outOfTime, journal } = parts;
  for (const mutant of ledger.open()) {
    if (!ledger.isStatic[mutant]) continue;
    if (outOfTime()) return;
    journal("");
    let instance = load(bench, mutant);
    if (instance === undefined) {
      ledger.end(mutant, "runtimeError");
      continue;
    }
    for (const entry of entries) {
      if (!entry.isSayable) continue;
      journal(sourceOf(entry.input));
      ledger.evaluations[mutant] = (ledger.evaluations[mutant] ?? 0) + 1;
      const fuel = 1500 + entry.fuel * 20;
      const observed = await bench.run(entry.program, instance, { mutant, fuel });
      if (observed.kind === "refused" || isOutcome(observed, entry.outcome)) continue;
      const confirmed = await killing.confirm(entry, mutant, true);
      if (confirmed !== undefined) {
        ledger.end(mutant, confirmed);
        entry.kills.add(mutant);
        break;
      }
      instance = load(bench, mutant) ?? instance;
    }
  }
}

function load(bench: Workbench, mutant: number): Instance | undefined {
  try {
    return bench.fresh(mutant);
  } catch {
    return undefined;
  }
}
