import type { Meter, Subject } from "./meter.ts";

export interface Batch {
  /** Nanoseconds for one call. */
  readonly perCall: number;
  /** Nanoseconds for the whole batch. */
  readonly total: number;
  /** Part of the time, 0 to 1, in which the machine did not take the processor away. */
  readonly share: number;
}

/** Times `calls` calls in a row. What the benchmark throws is passed on. */
export async function measureBatch(subject: Subject, calls: number, meter: Meter): Promise<Batch> {
  const ready = subject.before?.();
  if (ready !== undefined) await ready;
  meter.collect();
  const waited = meter.waited();
  const cpu = meter.cpu();
  const start = meter.now();
  const running = subject.loop(calls);
  // Awaiting what is no promise would put a turn of the event loop into the measured time.
  if (running !== undefined) await running;
  const total = meter.now() - start;
  const used = meter.cpu() - cpu;
  const late = difference(meter.waited(), waited);
  const done = subject.after?.();
  if (done !== undefined) await done;
  const measured = subject.spent?.() ?? total;
  return { perCall: measured / calls, total, share: shareOf(subject, { total, used, late }) };
}

/**
 * A benchmark that waits for something uses little processor time of its own, so for such a one
 * only the time in line for a processor says that it was held up.
 */
function shareOf(
  { waits }: Subject,
  { total, used, late }: { total: number; used: number; late: number | undefined },
): number {
  if (total <= 0) return 1;
  if (waits) return late === undefined ? 1 : Math.max(0, 1 - late / total);
  return Math.min(1, used / total);
}

function difference(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : now - before;
}
