/**
 * Step-up correction of Benjamini and Hochberg (1995): adjusted p-values in the order given. Of
 * those at or below a level, about that share is called different falsely.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => at(pValues, b) - at(pValues, a));
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  for (const [place, index] of order.entries()) {
    const rank = pValues.length - place;
    smallest = Math.min(smallest, (pValues.length / rank) * at(pValues, index));
    adjusted[index] = smallest;
  }
  return adjusted;
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
