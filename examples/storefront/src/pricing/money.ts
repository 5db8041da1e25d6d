export const currency = "EUR";

/** Whole minor units (cents), so that sums are exact. */
export interface Money {
  readonly amount: number;
  readonly currency: typeof currency;
}

export function euro(amount: number): Money {
  return { amount, currency };
}

/** A share of an amount in whole cents; half a cent goes to the even neighbor, as banks round. */
export function percentOf(amount: number, percent: number): number {
  return roundHalfEven((amount * percent) / 100);
}

export function roundHalfEven(value: number): number {
  const lower = Math.floor(value);
  const rest = value - lower;
  if (rest < 0.5) return lower;
  if (rest > 0.5) return lower + 1;
  return lower % 2 === 0 ? lower : lower + 1;
}

/**
 * Splits an amount by weights so that the parts add up to it again: each part is rounded down,
 * and the cents that are left go to the parts that lost most.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => (amount * weight) / total);
  const parts = shares.map(Math.floor);
  let left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byLoss = shares
    .map((share, index) => ({ index, loss: share - Math.floor(share) }))
    .sort((one, other) => other.loss - one.loss || one.index - other.index);
  for (const { index } of byLoss) {
    if (left < 1) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** "€ 1,234.50" for labels and spreadsheets. */
export function formatMoney({ amount, currency: code }: Money): string {
  return (amount / 100).toLocaleString("en-IE", { style: "currency", currency: code });
}
