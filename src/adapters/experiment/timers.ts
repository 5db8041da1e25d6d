interface Timer {
  readonly id: number;
  readonly due: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

type Callback = (...args: unknown[]) => void;

/** Comes before a timer of the same time. */
const tick = -0.5;

/** Timers that never wait: whoever drives the experiment decides when the next one is due. */
export class VirtualTimers {
  #waiting: Timer[] = [];
  #time = 0;
  #ids = 0;

  /** Takes the place of the timers of this process. */
  install(): void {
    const add = (run: () => void, delay: unknown, isRepeated: boolean): object =>
      this.#add(run, typeof delay === "number" && delay > 0 ? delay : 0, isRepeated);
    const remove = (handle: unknown): void => {
      this.#remove(handle);
    };
    const later =
      (isRepeated: boolean) =>
      (run: Callback, delay?: unknown, ...args: unknown[]): object =>
        add(bound(run, args), delay, isRepeated);
    Object.assign(globalThis, {
      setTimeout: later(false),
      setInterval: later(true),
      setImmediate: (run: Callback, ...args: unknown[]) => add(bound(run, args), 0, false),
      clearTimeout: remove,
      clearInterval: remove,
      clearImmediate: remove,
    });
    // Promises keep a queue of their own, which nobody can replace.
    process.nextTick = (run: Callback, ...args: unknown[]) => {
      this.#add(bound(run, args), tick, false);
    };
  }

  /** Runs what is due next; false when nothing waits. What it throws is thrown here. */
  wake(): boolean {
    const next = this.#waiting.reduce<Timer | undefined>(
      (best, timer) => (best === undefined || timer.due < best.due ? timer : best),
      undefined,
    );
    if (next === undefined) return false;
    this.#waiting = this.#waiting.filter((timer) => timer !== next);
    this.#time = Math.max(this.#time, next.due);
    if (next.every !== undefined) this.#waiting.push({ ...next, due: this.#time + next.every });
    next.run();
    return true;
  }

  clear(): void {
    this.#waiting = [];
    this.#time = 0;
  }

  #add(run: () => void, delay: number, isRepeated: boolean): object {
    this.#ids += 1;
    const id = this.#ids;
    const every = isRepeated ? Math.max(1, delay) : undefined;
    this.#waiting.push({ id, due: this.#time + (every ?? delay), every, run });
    const handle = {
      id,
      ref: () => handle,
      unref: () => handle,
      hasRef: () => true,
      [Symbol.toPrimitive]: () => id,
    };
    return handle;
  }

  #remove(handle: unknown): void {
    const id = typeof handle === "number" ? handle : (handle as { id?: number } | undefined)?.id;
    this.#waiting = this.#waiting.filter((timer) => timer.id !== id);
  }
}

function bound(run: Callback, args: readonly unknown[]): () => void {
  return () => {
    run(...args);
  };
}
