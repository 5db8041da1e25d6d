import { openSync, readSync } from "node:fs";
import type { Meter } from "../lab/sample/meter.ts";

/**
 * The clocks of this thread. Linux counts a thread's processor time when the scheduler looks at it,
 * up to 4 ms late; `process.cpuUsage` makes it look (it sums the threads up to now), so that what
 * is read right after it is exact.
 */
export function nodeMeter(): Meter {
  const schedule = openSchedule();
  return {
    now: () => Number(process.hrtime.bigint()),
    cpu: cpuClock(schedule),
    waited: () => schedule?.().waited,
    collect: collector(),
    heap: () => process.memoryUsage().heapUsed,
  };
}

interface Schedule {
  readonly ran: number;
  readonly waited: number;
}

function cpuClock(schedule: (() => Schedule) | undefined): () => number {
  const { threadCpuUsage } = process as Partial<Pick<NodeJS.Process, "threadCpuUsage">>;
  if (threadCpuUsage !== undefined) {
    return () => {
      process.cpuUsage();
      const { user, system } = process.threadCpuUsage();
      return (user + system) * 1e3;
    };
  }
  if (schedule !== undefined) {
    return () => {
      process.cpuUsage();
      return schedule().ran;
    };
  }
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) * 1e3;
  };
}

/** `/proc/self/schedstat`: nanoseconds on a processor, and in line for one, of the main thread. */
function openSchedule(): (() => Schedule) | undefined {
  try {
    const file = openSync("/proc/self/schedstat", "r");
    const buffer = Buffer.alloc(96);
    const read = (): Schedule => {
      const length = readSync(file, buffer, 0, buffer.length, 0);
      const [ran = NaN, waited = NaN] = buffer.toString("latin1", 0, length).split(" ").map(Number);
      return { ran, waited };
    };
    return Number.isFinite(read().waited) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Only the young generation: it takes a tenth of a batch, where all of it would take ten. */
function collector(): () => void {
  const { gc } = globalThis;
  if (gc === undefined) return () => undefined;
  return () => {
    gc({ type: "minor" });
  };
}
