import { exactTail, normalTail, type Alternative, type TestResult } from "./alternative.ts";
import { rank } from "./ranks.ts";

export interface RankSumOptions {
  readonly alternative?: Alternative;
  readonly method?: "auto" | "exact" | "approximate";
}

/** Largest product of the sizes for which the exact distribution is still instant. */
const exactUpTo = 625;

/**
 * Mann-Whitney rank-sum test of two independent samples. The statistic is U of the first: pairs in
 * which its value is the larger one, ties counting half. `greater`: the first tends to be larger.
 * Exact (given ties) up to about 25 by 25 values, beyond that normal, corrected for ties and
 * continuity. p is 1 where a sample is empty.
 */
export function rankSum(
  first: readonly number[],
  second: readonly number[],
  { alternative = "two-sided", method = "auto" }: RankSumOptions = {},
): TestResult {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) return { statistic: 0, p: 1, method: "exact" };
  const { of: ranks, tieTerm } = rank([...first, ...second]);
  const sum = ranks.slice(0, n).reduce((total, each) => total + each, 0);
  const offset = (n * (n + 1)) / 2;
  const statistic = sum - offset;
  if (method === "exact" || (method === "auto" && n * m <= exactUpTo)) {
    const distribution = rankSumDistribution(
      ranks.map((each) => 2 * each),
      n,
    );
    return { statistic, p: exactTail(distribution, 2 * sum, alternative), method: "exact" };
  }
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - tieTerm / (all * (all - 1)));
  const p = normalTail(statistic, { mean: (n * m) / 2, variance }, alternative);
  return { statistic, p, method: "approximate" };
}

/** Probability of each sum of `chosen` doubled ranks, all choices being equally likely. */
function rankSumDistribution(doubledRanks: readonly number[], chosen: number): Float64Array {
  const total = doubledRanks.reduce((sum, doubled) => sum + doubled, 0);
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(total + 1));
  (ways[0] as Float64Array)[0] = 1;
  for (const doubled of doubledRanks) {
    for (let count = chosen; count >= 1; count--) {
      const [fewer, more] = [ways[count - 1] as Float64Array, ways[count] as Float64Array];
      for (let sum = doubled; sum <= total; sum++) {
        more[sum] = (more[sum] as number) + (fewer[sum - doubled] as number);
      }
    }
  }
  const last = ways[chosen] as Float64Array;
  const all = last.reduce((sum, each) => sum + each, 0);
  return last.map((each) => each / all);
}
