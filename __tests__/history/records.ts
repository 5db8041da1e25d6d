import { recordPath, type HistoryRecord } from "../../src/history/index.ts";

export function commit(number: number): string {
  return number.toString(16).padStart(40, "a");
}

/** A run on the branch, on the day of this number, that looked at the commit of this number. */
export function record(number: number, more: Partial<HistoryRecord> = {}): HistoryRecord {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString();
  return {
    schemaVersion: 1,
    engine: "bench",
    run: String(1000 + number),
    attempt: 1,
    runs: 1,
    at,
    verdict: "pass",
    headline: "Nothing is slower.",
    base: { commit: commit(number - 1) },
    head: { commit: commit(number), at },
    claims: [],
    counts: { error: 0, warning: 0, note: 0, accepted: 0 },
    metrics: [],
    proposals: 0,
    spend: { seconds: 2, cpuSeconds: 3, modelCalls: 0, tokens: 0, usd: 0.5, apiCalls: 0 },
    ...more,
  };
}

/** As they stand on the branch. */
export function stored(records: readonly HistoryRecord[]): Record<string, string> {
  return Object.fromEntries(records.map((each) => [recordPath(each), JSON.stringify(each)]));
}
