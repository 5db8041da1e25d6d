/** What an engine says of a change. `skipped`: nothing to do; `error`: could not do its work. */
export type Verdict = "pass" | "warn" | "fail" | "skipped" | "error";

export const verdicts = [
  "pass",
  "warn",
  "fail",
  "skipped",
  "error",
] as const satisfies readonly Verdict[];

/** How much a claim weighs. `fail-on` compares against this order. */
export type Severity = "error" | "warning" | "note";

export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** From harmless to worst: an engine that broke is worse news than a finding. */
const weight: Record<Verdict, number> = { skipped: 0, pass: 1, warn: 2, fail: 3, error: 4 };

export function worstVerdict(seen: readonly Verdict[]): Verdict {
  return seen.reduce<Verdict>(
    (worst, next) => (weight[next] > weight[worst] ? next : worst),
    "skipped",
  );
}

/** What the process ends with: 1 for claims at or above `fail-on`, 2 where the work was not done. */
export function exitStatus(verdict: Verdict): 0 | 1 | 2 {
  if (verdict === "error") return 2;
  return verdict === "fail" ? 1 : 0;
}

/** True when `severity` weighs at least as much as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
