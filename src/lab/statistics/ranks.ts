export interface Ranks {
  /** Rank of each value from 1, equal values sharing the mean of theirs, in the order given. */
  readonly of: readonly number[];
  /** Sum of t^3 - t over the groups of t equal values: what ties take off a rank variance. */
  readonly tieTerm: number;
}

export function rank(values: readonly number[]): Ranks {
  const order = values.map((_, index) => index);
  order.sort((left, right) => at(values, left) - at(values, right));
  const ranks = new Array<number>(values.length);
  let tieTerm = 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
    for (let position = start; position < end; position++) {
      ranks[at(order, position)] = (start + 1 + end) / 2;
    }
    const size = end - start;
    tieTerm += size ** 3 - size;
    start = end;
  }
  return { of: ranks, tieTerm };
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
