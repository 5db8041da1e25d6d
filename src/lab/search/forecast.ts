import type { Corpus } from "./corpus.ts";
import type { Parts } from "./exploration.ts";
import { isDetected } from "./matrix.ts";

/** Candidates that shortening one kept input takes, as runs. */
const runsToShrink = 400;
/** Each mutant's kill is shown on a fresh instance; some are shown more than once. */
const proofsPerMutant = 1.5;
const caution = 1.2;

/** CPU seconds that it will take to choose, shorten and prove, at the pace so far. */
export function secondsToConclude(
  { entries, aside }: Corpus,
  { bench, ledger, realm }: Pick<Parts, "bench" | "ledger" | "realm">,
): number {
  const killers = [...entries, ...aside].filter(({ kills }) => kills.size > 0);
  const detected = [...ledger.statuses.keys()].filter((mutant) => isDetected(ledger, mutant));
  const matrix = killers.reduce((sum, { covered }) => sum + covered.length, 0);
  const kept = Math.min(killers.length, detected.length / 8);
  const runs = matrix + kept * runsToShrink;
  const perRun = realm.cpuSeconds() / Math.max(1, bench.evaluations);
  const loads = detected.length * proofsPerMutant;
  return caution * (runs * perRun + loads * bench.secondsToLoad);
}
