import type { TailRow, TimedRow } from "../../../../src/engines/bench/verdict/index.ts";
import { createRandom, type Random } from "../../../../src/lab/statistics/index.ts";

interface Course {
  /** True head over base. */
  readonly ratio: number;
  /** Standard deviation of a log ratio. */
  readonly noise: number;
  readonly samples?: number;
  readonly random?: Random;
}

export function timed(
  { ratio, noise, samples = 16, random = createRandom(1) }: Course,
  more: Partial<TimedRow> = {},
): TimedRow {
  const logRatios = Array.from(
    { length: samples },
    () => Math.log(ratio) + noise * random.normal(),
  );
  return {
    kind: "timed",
    name: "parse",
    unit: "µs",
    direction: "lower",
    base: 100,
    head: 100 * ratio,
    seconds: 5,
    logRatios,
    ...more,
  };
}

export function tail(ratio: number, { slices = 16, random = createRandom(1) } = {}): TailRow {
  const pairs = Array.from({ length: slices }, () => {
    const weather = Math.exp(0.1 * random.normal());
    const take = (scale: number) =>
      Array.from({ length: 150 }, () => scale * weather * Math.exp(0.3 * random.normal()));
    return { base: take(1), head: take(ratio) };
  });
  return {
    kind: "tail",
    name: "GET /orders p95",
    unit: "ms",
    direction: "lower",
    base: 1,
    head: ratio,
    seconds: 20,
    probability: 0.95,
    pairs,
  };
}
