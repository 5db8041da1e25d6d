import type { Mutant } from "../../lab/index.ts";
import type { StrykerStatus } from "./witness/mutation-report.ts";

/** Mutants by what became of them, and the score as StrykerJS computes it. */
export interface Score {
  readonly total: number;
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Detected of valid mutants in percent; undefined when none is valid. */
  readonly percent: number | undefined;
}

const detected: readonly StrykerStatus[] = ["Killed", "Timeout"];
const valid: readonly StrykerStatus[] = [...detected, "Survived", "NoCoverage"];

export function isAlive(status: StrykerStatus | undefined): boolean {
  return status === "Survived" || status === "NoCoverage";
}

/** `also`: ids that count as killed whatever their status says. */
export function scoreOf(
  mutants: readonly Mutant[],
  statuses: ReadonlyMap<string, StrykerStatus>,
  also: ReadonlySet<string> = new Set(),
): Score {
  const counted = mutants.flatMap(({ id }) => {
    const status = statuses.get(id);
    if (status === undefined || !valid.includes(status)) return [];
    return also.has(id) ? "Killed" : status;
  });
  const count = (wanted: readonly StrykerStatus[]): number =>
    counted.filter((status) => wanted.includes(status)).length;
  const killed = count(detected);
  return {
    total: counted.length,
    killed,
    survived: count(["Survived"]),
    noCoverage: count(["NoCoverage"]),
    percent: counted.length === 0 ? undefined : (100 * killed) / counted.length,
  };
}
