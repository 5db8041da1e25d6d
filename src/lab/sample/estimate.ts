import type { BatchPair, PairSample } from "../../ports/index.ts";
import { median } from "../statistics/index.ts";

/** What one process says of the ratio of head to base, in natural logarithms. */
export interface ProcessEstimate {
  /**
   * Median over its pairs of neighboring batches: that of the pairs which base led, and that of the
   * others, averaged, so that what comes second has no handicap and a steady drift no effect.
   */
  readonly typical: number;
  /** Of the fastest batch of each side: a cross-check that interruptions hardly reach. */
  readonly fastest: number;
  /** Nanoseconds for one call, medians of the kept batches. */
  readonly base: number;
  readonly head: number;
}

/** With fewer pairs the median of a process is no estimate. */
const leastPairs = 4;

/** Undefined where too few pairs had the processor to themselves. */
export function estimate({ pairs, fastest }: PairSample): ProcessEstimate | undefined {
  if (pairs.length < leastPairs) return undefined;
  return {
    typical: typicalOf(pairs),
    fastest: Math.log(fastest.head / fastest.base),
    base: median(pairs.map(({ base }) => base)),
    head: median(pairs.map(({ head }) => head)),
  };
}

function typicalOf(pairs: readonly BatchPair[]): number {
  const ratios = (wanted: readonly BatchPair[]): number =>
    median(wanted.map(({ base, head }) => Math.log(head / base)));
  const groups = [
    pairs.filter(({ led }) => led === "base"),
    pairs.filter(({ led }) => led === "head"),
  ];
  if (groups.some(({ length }) => length < leastPairs / 2)) return ratios(pairs);
  return groups.reduce((sum, group) => sum + ratios(group) / 2, 0);
}
