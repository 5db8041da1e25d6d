/**
 * Holm's step-down correction (1979): adjusted p-values in the order given. Calling those at or
 * below alpha different makes one false call or more in at most alpha of all suites.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => at(pValues, a) - at(pValues, b));
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [place, index] of order.entries()) {
    largest = Math.max(largest, (pValues.length - place) * at(pValues, index));
    adjusted[index] = Math.min(1, largest);
  }
  return adjusted;
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
