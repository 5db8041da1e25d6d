import { runInThisContext } from "node:vm";
import type { Loop, Subject } from "../lab/sample/meter.ts";
import type { Benchmark } from "./benchmark.ts";

interface Sink {
  value: unknown;
  spent: number;
}

/**
 * Makes a registered benchmark ready to be timed. Its loop is compiled for it alone: a loop that
 * two builds share would be optimized for whichever ran first. What calls return is kept, or the
 * compiler may leave the work out.
 */
export async function subjectOf(benchmark: Benchmark, name: string): Promise<Subject> {
  await benchmark.beforeBatch?.();
  await benchmark.beforeEach?.();
  const first = benchmark.call();
  const waits = isPromise(first);
  if (waits) await first;
  await benchmark.afterEach?.();
  await benchmark.afterBatch?.();
  const sink: Sink = { value: undefined, spent: 0 };
  const around = {
    waits,
    ...(benchmark.beforeBatch === undefined ? {} : { before: whole(benchmark.beforeBatch) }),
    ...(benchmark.afterBatch === undefined ? {} : { after: whole(benchmark.afterBatch) }),
  };
  if (benchmark.beforeEach === undefined && benchmark.afterEach === undefined) {
    return { ...around, loop: compiled(name, waits)(benchmark.call, sink) };
  }
  return { ...around, loop: hookedLoop(benchmark, sink), spent: () => sink.spent };
}

function whole(hook: () => unknown): () => Promise<unknown> | undefined {
  return () => {
    const running = hook();
    return isPromise(running) ? Promise.resolve(running) : undefined;
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | undefined)?.then === "function";
}

function compiled(name: string, waits: boolean): (call: () => unknown, sink: Sink) => Loop {
  const [kind, wait] = waits ? ["async function", "await "] : ["function", ""];
  return runInThisContext(
    `(call, sink) => ${kind} loop(calls) {
      for (let index = 0; index < calls; index++) sink.value = ${wait}call();
    }`,
    { filename: `lamplighter-loop-${name}.js` },
  ) as (call: () => unknown, sink: Sink) => Loop;
}

/** Each call is timed by itself, since its hooks must not count. */
function hookedLoop({ call, beforeEach, afterEach }: Benchmark, sink: Sink): Loop {
  const now = (): bigint => process.hrtime.bigint();
  return async (calls) => {
    let spent = 0n;
    for (let index = 0; index < calls; index++) {
      await beforeEach?.();
      const start = now();
      const value = call();
      sink.value = isPromise(value) ? await value : value;
      spent += now() - start;
      await afterEach?.();
    }
    sink.spent = Number(spent);
  };
}
