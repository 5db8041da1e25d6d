import type { Report, Spend } from "../../../model/index.ts";
import type { Scope } from "../collect/scope.ts";
import type { Score } from "../score.ts";
import type { Shard } from "../shards/cut.ts";

/** What one part alone can say: how many mutants it tried. A score needs all of them. */
export function partReport(
  { base, head }: Scope,
  shard: Shard,
  score: Score,
  spend: Spend,
  startedAt: Date,
): Report {
  const metric = (name: string, value: number, unit = "") =>
    ({ name, value: Math.round(value * 100) / 100, unit, direction: "lower" }) as const;
  return {
    schemaVersion: 1,
    engine: "tests",
    verdict: "pass",
    headline: `Part ${shard.index} of ${shard.count}: ${score.total} mutants tried, ${score.killed} noticed`,
    claims: [],
    metrics: [
      metric("mutants-total", score.total),
      metric("killed", score.killed),
      metric("survived", score.survived),
      metric("no-coverage", score.noCoverage),
      metric("cpu-seconds", spend.cpuSeconds, "s"),
    ],
    notes: [],
    notChecked: [
      {
        what: "the score, and new tests",
        why: "This is one part of the mutants; the run that is given all parts as `measured` says them.",
      },
    ],
    proposals: [],
    spend,
    base,
    head,
    startedAt: startedAt.toISOString(),
  };
}
