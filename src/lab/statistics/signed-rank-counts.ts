/**
 * Distribution of a sum of ranks that each count with probability 1/2, exact. `doubledRanks` are
 * twice the ranks, so that shared ranks are whole numbers. Entry i is the probability of the
 * doubled sum i. With ties this is the distribution given the ties (Pratt and Gibbons, 1981).
 */
export function signedRankDistribution(doubledRanks: readonly number[]): Float64Array {
  const total = doubledRanks.reduce((sum, doubled) => sum + doubled, 0);
  const probability = new Float64Array(total + 1);
  probability[0] = 1;
  let reached = 0;
  for (const doubled of doubledRanks) {
    reached += doubled;
    for (let sum = reached; sum >= 0; sum--) {
      const without = probability[sum] as number;
      const within = sum >= doubled ? (probability[sum - doubled] as number) : 0;
      probability[sum] = (without + within) / 2;
    }
  }
  return probability;
}

const untied = new Map<number, Float64Array>();

/** Entry k is the probability that the signed-rank sum of n untied values is at most k. */
export function untiedSignedRankBelow(count: number): Float64Array {
  const known = untied.get(count);
  if (known !== undefined) return known;
  const doubled = Array.from({ length: count }, (_, index) => 2 * (index + 1));
  const each = signedRankDistribution(doubled);
  const below = new Float64Array((count * (count + 1)) / 2 + 1);
  let sum = 0;
  for (let k = 0; k < below.length; k++) {
    sum += each[2 * k] as number;
    below[k] = sum;
  }
  untied.set(count, below);
  return below;
}
