import { measureBatch } from "./batch.ts";
import type { Meter, Subject } from "./meter.ts";

export interface Pace {
  /** Nanoseconds that one batch should take: short against the time slices of schedulers. */
  readonly batch: number;
  /** Least and most nanoseconds of warm-up for one side; of processor time, where it uses that. */
  readonly least: number;
  readonly most: number;
}

export interface WarmSide {
  /** Nanoseconds for one call, at the end of the warm-up. */
  readonly perCall: number;
  /** False where times still moved at the end. */
  readonly steady: boolean;
}

/** Times that stay within this of each other count as level. */
const level = 0.05;
const windowSize = 4;
/** Where a single call is longer than a batch should be, each costs too much to wait for eight. */
const shortWindow = 2;
const maxCalls = 1e8;

/** Nanoseconds; of calls that take longer there are only a few. */
export const longCall = 2e6;

/**
 * Calls a benchmark in growing batches until its time per call is level or the time is up. Code of
 * a just-in-time compiler gets faster in steps; many benchmarks never get to a steady state
 * (Barrett et al., "Virtual machine warmup blows hot and cold", OOPSLA 2017), so this is told.
 * On a busy machine the compiler's own thread waits too, so wall clock would end it too early.
 */
export async function warmUp(subject: Subject, pace: Pace, meter: Meter): Promise<WarmSide> {
  const clock = (): number => (subject.waits ? meter.now() : meter.cpu());
  const start = clock();
  const times: number[] = [];
  let calls = 1;
  for (;;) {
    const batch = await measureBatch(subject, calls, meter);
    // A growing batch is another thing than a level one.
    if (batch.total >= pace.batch / 4 || calls >= maxCalls) times.push(batch.perCall);
    const spent = clock() - start;
    const isLong = calls === 1 && batch.total > longCall;
    const steady = isLevel(times, isLong ? shortWindow : windowSize);
    if (spent >= pace.most || (spent >= pace.least && steady)) {
      return { perCall: Math.min(...times.slice(-windowSize), batch.perCall), steady };
    }
    if (batch.total < pace.batch) calls = grown(calls, batch.total, pace.batch);
  }
}

/** How many calls make one batch, the same for both sides so that their loops are alike. */
export function callsPerBatch(perCall: readonly number[], batch: number): number {
  const slowest = Math.max(...perCall, 1e-3);
  return Math.max(1, Math.min(maxCalls, Math.round(batch / slowest)));
}

function grown(calls: number, total: number, wanted: number): number {
  const factor = total <= 0 ? 10 : Math.min(10, Math.max(1.2, wanted / total));
  return Math.min(maxCalls, Math.ceil(calls * factor));
}

/** The fastest of the last window against the fastest of the one before it. */
function isLevel(times: readonly number[], windowSize: number): boolean {
  if (times.length < 2 * windowSize) return false;
  const last = Math.min(...times.slice(-windowSize));
  const before = Math.min(...times.slice(-2 * windowSize, -windowSize));
  return Math.abs(Math.log(last / before)) <= level;
}
