import type { PairSample, PerSide, SideName } from "../../ports/index.ts";
import { measureBatch, type Batch } from "./batch.ts";
import { measureAllocations } from "./allocation.ts";
import type { Meter, Subject } from "./meter.ts";
import { callsPerBatch, longCall, type Pace, type WarmSide, warmUp } from "./warm-up.ts";

/** About a quarter of the shortest time slice that Linux gives, so that most batches are whole. */
const batchNanoseconds = 1e6;
/** A batch that got less of a processor was interrupted. */
const leastShare = 0.95;
const leastPairs = 8;
const leastPairsOfLongCalls = 7;

/**
 * Times two builds of one benchmark in turn: A B B A, B A A B and so on, in batches of about a
 * millisecond, so that what drifts reaches both. Both run with the same number of calls.
 */
export async function measurePair(
  subjects: PerSide<Subject>,
  { first, seconds }: { readonly first: SideName; readonly seconds: number },
  meter: Meter,
  warmingUp: (side: SideName) => void,
): Promise<PairSample> {
  const second: SideName = first === "base" ? "head" : "base";
  const pace = paceFor(seconds);
  const warm = {} as Record<SideName, WarmSide>;
  for (const side of [first, second] as const) {
    warmingUp(side);
    warm[side] = await warmUp(subjects[side], pace, meter);
  }
  const calls = callsPerBatch([warm.base.perCall, warm.head.perCall], batchNanoseconds);
  const isLong = warm[first].perCall > longCall;
  const least = isLong ? leastPairsOfLongCalls : leastPairs;
  const until = meter.now() + seconds * 1e9;
  const all: (PerSide<Batch> & { readonly led: SideName })[] = [];
  for (let turn = 0; meter.now() < until || all.length < least; turn++) {
    const order: readonly SideName[] = turn % 2 === 0 ? [first, second] : [second, first];
    const pair = {} as Record<SideName, Batch>;
    for (const side of order) {
      pair[side] = await measureBatch(subjects[side], calls, meter);
    }
    all.push({ ...pair, led: order[0] ?? first });
  }
  const kept = all.filter(({ base, head }) => base.share >= leastShare && head.share >= leastShare);
  return {
    pairs: kept.map(({ base, head, led }) => ({ base: base.perCall, head: head.perCall, led })),
    dropped: all.length - kept.length,
    fastest: { base: fastest(all, "base"), head: fastest(all, "head") },
    calls,
    steady: { base: warm.base.steady, head: warm.head.steady },
    allocated: await measureAllocations(subjects, first, meter, warm[first].perCall),
    waits: subjects.base.waits || subjects.head.waits,
  };
}

/** A fifth of the time for warming up each side, and half a second where it does not get level. */
function paceFor(seconds: number): Pace {
  const least = Math.max(3e7, seconds * 1e9 * 0.2);
  return { batch: batchNanoseconds, least, most: Math.max(least, 1.5e8) };
}

function fastest(batches: readonly PerSide<Batch>[], side: SideName): number {
  return Math.min(...batches.map((pair) => pair[side].perCall));
}
