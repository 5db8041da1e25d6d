import { median } from "../../../lab/statistics/index.ts";
import type { Judged, RowVerdict } from "./judged.ts";
import { ruleOf, type CountedRow, type ExactRow } from "./row.ts";

/** Any change beyond the threshold, which is 0 unless the row says more. */
export function judgeExact(row: ExactRow): Judged {
  const rule = ruleOf(row);
  const change = relative(row.base, row.head);
  const facts = { row, rule, change, withinThreshold: Math.abs(change) <= rule.threshold };
  if (Number.isNaN(change)) {
    return { ...facts, verdict: "inconclusive", why: "A side is not a number." };
  }
  if (facts.withinThreshold) {
    const why = change === 0 ? "The same on both sides." : "Changed by no more than the threshold.";
    return { ...facts, verdict: "same", why };
  }
  const verdict = sense(row.direction, row.base, row.head);
  return { ...facts, verdict, why: "Exact: it is the same each time it is measured." };
}

/**
 * Counts have no distribution to speak of, so the range of what was seen decides: a change is
 * called where even the closest pair of runs differs by more than the threshold.
 */
export function judgeCounted(row: CountedRow): Judged {
  const rule = ruleOf(row);
  const all = [...row.bases, ...row.heads];
  if (row.bases.length === 0 || row.heads.length === 0 || !all.every(Number.isFinite)) {
    const why = "A side has no counts, or some that are no numbers.";
    return { row, rule, verdict: "inconclusive", why, change: NaN, withinThreshold: false };
  }
  const low = relative(Math.max(...row.bases), Math.min(...row.heads));
  const high = relative(Math.min(...row.bases), Math.max(...row.heads));
  const [base, head] = [median(row.bases), median(row.heads)];
  const facts = { row, rule, change: relative(base, head), interval: [low, high] as const };
  const { threshold } = rule;
  if (low > threshold || high < -threshold) {
    const verdict = sense(row.direction, base, head);
    const why = "Even the two closest runs of both sides differ by more than the threshold.";
    return { ...facts, verdict, withinThreshold: false, why };
  }
  if (low >= -threshold && high <= threshold) {
    const why = "Even the two most distant runs of both sides are within the threshold.";
    return { ...facts, verdict: "same", withinThreshold: true, why };
  }
  const why = "The counts of a side vary by more than what separates the sides.";
  return { ...facts, verdict: "inconclusive", withinThreshold: false, why };
}

function sense(direction: "lower" | "higher", base: number, head: number): RowVerdict {
  return head > base === (direction === "lower") ? "slower" : "faster";
}

/** Change of head over base; infinite where something came out of nothing. */
function relative(base: number, head: number): number {
  if (base === head) return 0;
  return (head - base) / Math.abs(base);
}
