import { exactTail, normalTail, type Alternative, type TestResult } from "./alternative.ts";
import { rank } from "./ranks.ts";
import { signedRankDistribution } from "./signed-rank-counts.ts";

export interface SignedRankOptions {
  readonly alternative?: Alternative;
  /**
   * `wilcoxon` drops zeros before ranking; `pratt` ranks them and then drops their ranks, which
   * keeps a test from growing more certain by what says nothing (Pratt, 1959).
   */
  readonly zeros?: "wilcoxon" | "pratt";
  readonly method?: "auto" | "exact" | "approximate";
}

/** Up to here the exact distribution costs well under a millisecond. */
const exactUpTo = 60;

/**
 * Wilcoxon signed-rank test of paired differences: is their center zero? The statistic is the sum
 * of ranks of the positive ones. Exact (given ties and zeros) up to 60 differences, beyond that
 * normal with corrections for ties and continuity. p is 1 where no difference is left.
 */
export function signedRank(
  differences: readonly number[],
  { alternative = "two-sided", zeros = "pratt", method = "auto" }: SignedRankOptions = {},
): TestResult {
  const kept = zeros === "pratt" ? differences : differences.filter((value) => value !== 0);
  const { of: ranks } = rank(kept.map(Math.abs));
  const counted = kept.flatMap((value, index) =>
    value === 0 ? [] : [{ positive: value > 0, rank: ranks[index] as number }],
  );
  const statistic = counted.reduce((sum, each) => sum + (each.positive ? each.rank : 0), 0);
  const used = counted.map((each) => each.rank);
  if (used.length === 0) return { statistic, p: 1, method: "exact" };
  if (method === "exact" || (method === "auto" && used.length <= exactUpTo)) {
    const distribution = signedRankDistribution(used.map((each) => 2 * each));
    return { statistic, p: exactTail(distribution, 2 * statistic, alternative), method: "exact" };
  }
  // The variance of a sum of ranks that each count with probability 1/2, ties and all.
  const mean = used.reduce((sum, each) => sum + each, 0) / 2;
  const variance = used.reduce((sum, each) => sum + each * each, 0) / 4;
  const p = normalTail(statistic, { mean, variance }, alternative);
  return { statistic, p, method: "approximate" };
}
