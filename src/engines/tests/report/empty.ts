import type { Report, Spend } from "../../../model/index.ts";
import type { Scope } from "../collect/scope.ts";

export function emptyReport({ base, head }: Scope, spend: Spend, startedAt: Date): Report {
  return {
    schemaVersion: 1,
    engine: "tests",
    verdict: "skipped",
    headline: "No line of the package's own code changed",
    claims: [],
    metrics: [],
    notes: [],
    notChecked: [],
    proposals: [],
    spend,
    base,
    head,
    startedAt: startedAt.toISOString(),
  };
}
