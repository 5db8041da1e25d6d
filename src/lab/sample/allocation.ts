import type { PerSide, SideName } from "../../ports/index.ts";
import type { Meter, Subject } from "./meter.ts";
import { longCall } from "./warm-up.ts";

/** Small against the young generation, so that few trials meet a collection. */
const wantedBytes = 256 * 1024;
const usualTrials = 6;
const trialsOfLongCalls = 2;
const maxCalls = 10_000;

/**
 * Bytes of heap that one call allocates on each side: the growth of the heap over some calls, the
 * median of trials that take turns as the batches do. A trial that a collection cuts short shows
 * no growth and is left out; undefined where that was so for most. Compiled code may leave
 * allocations out that interpreted code makes, so this comes after the batches. `perCall` is about
 * how many nanoseconds a call takes.
 */
export async function measureAllocations(
  subjects: PerSide<Subject>,
  first: SideName,
  meter: Meter,
  perCall: number,
): Promise<PerSide<number> | undefined> {
  const trials = perCall > longCall ? trialsOfLongCalls : usualTrials;
  const second: SideName = first === "base" ? "head" : "base";
  const one = {
    base: await growth(subjects.base, 1, meter),
    head: await growth(subjects.head, 1, meter),
  };
  const largest = Math.max(one.base, one.head, 16);
  const calls = Math.max(1, Math.min(maxCalls, Math.floor(wantedBytes / largest)));
  const seen: Record<SideName, number[]> = { base: [], head: [] };
  for (let trial = 0; trial < trials; trial++) {
    for (const side of trial % 2 === 0 ? [first, second] : [second, first]) {
      const bytes = await growth(subjects[side], calls, meter);
      if (bytes >= 0) seen[side].push(bytes / calls);
    }
  }
  if (Math.min(seen.base.length, seen.head.length) <= trials / 2) return undefined;
  return { base: middle(seen.base), head: middle(seen.head) };
}

/** The lower of the two middle ones: what joins the heap beside a benchmark only adds. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;
}

async function growth(subject: Subject, calls: number, meter: Meter): Promise<number> {
  const ready = subject.before?.();
  if (ready !== undefined) await ready;
  meter.collect();
  const before = meter.heap();
  const running = subject.loop(calls);
  if (running !== undefined) await running;
  const bytes = meter.heap() - before;
  const done = subject.after?.();
  if (done !== undefined) await done;
  return bytes;
}
