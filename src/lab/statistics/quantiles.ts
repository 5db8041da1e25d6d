/** Ascending copy. */
export function sorted(values: readonly number[]): number[] {
  return values.toSorted((left, right) => left - right);
}

/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996),
 * the default of NumPy and R. NaN for no values.
 */
export function quantile(values: readonly number[], probability: number): number {
  return quantileOfSorted(sorted(values), probability);
}

/** As `quantile`, for values that are in ascending order already. */
export function quantileOfSorted(ascending: ArrayLike<number>, probability: number): number {
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  // Not weighted by 1 - t, so that equal neighbors give exactly their value.
  return low === high ? low : low + (high - low) * (position - below);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What makes the median absolute deviation of normal values their standard deviation. */
const normalConsistency = 1.482602218505602;

/** Median distance from the median, scaled to the standard deviation of normal values. */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const center = median(values);
  return median(values.map((value) => Math.abs(value - center))) * normalConsistency;
}
