interface Timer {
  readonly id: number;
  readonly due: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

export interface VirtualTimers {
  /** Runs what is due next; false when nothing waits. What it throws is thrown here. */
  wake(): boolean;
  clear(): void;
}

/** Timers that never wait: whoever drives the experiment decides when the next one is due. */
export function virtualTimers(): VirtualTimers {
  let waiting: Timer[] = [];
  let time = 0;
  let ids = 0;
  const add = (run: () => void, delay: number, every: number | undefined): object => {
    ids += 1;
    const id = ids;
    waiting.push({ id, due: time + Math.max(-0.5, delay), every, run });
    const handle = { id, ref: () => handle, unref: () => handle, hasRef: () => true, [Symbol.toPrimitive]: () => id };
    return handle;
  };
  const remove = (handle: unknown): void => {
    const id = typeof handle === "number" ? handle : (handle as { id?: number } | undefined)?.id;
    waiting = waiting.filter((timer) => timer.id !== id);
  };
  type Callback = (...args: unknown[]) => void;
  Object.assign(globalThis, {
    setTimeout: (run: Callback, delay = 0, ...args: unknown[]) => add(() => { run(...args); }, Number(delay) || 0, undefined),
    setInterval: (run: Callback, delay = 0, ...args: unknown[]) => {
      const every = Math.max(1, Number(delay) || 1);
      return add(() => { run(...args); }, every, every);
    },
    setImmediate: (run: Callback, ...args: unknown[]) => add(() => { run(...args); }, 0, undefined),
    clearTimeout: remove,
    clearInterval: remove,
    clearImmediate: remove,
  });
  // Ticks come before timers of the same time. Promises keep their own queue, which nobody can replace.
  process.nextTick = (run: Callback, ...args: unknown[]) => {
    add(() => { run(...args); }, -0.5, undefined);
  };
  return {
    wake: () => {
      const next = waiting.reduce<Timer | undefined>(
        (best, timer) => (best === undefined || timer.due < best.due ? timer : best),
        undefined,
      );
      if (next === undefined) return false;
      waiting = waiting.filter((timer) => timer !== next);
      time = Math.max(time, next.due);
      if (next.every !== undefined) waiting.push({ ...next, due: time + next.every });
      next.run();
      return true;
    },
    clear: () => {
      waiting = [];
      time = 0;
    },
  };
}
