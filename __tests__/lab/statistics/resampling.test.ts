import { describe, expect, test } from "@jest/globals";
import {
  bootstrap,
  compareTails,
  createRandom,
  median,
  quantile,
  ratioOfMedians,
  shuffled,
} from "../../../src/lab/statistics/index.ts";

describe("generator", () => {
  test("repeats itself and differs between seeds, neighboring and beyond 32 bits", () => {
    const stream = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(stream(7)).toEqual(stream(7));
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    expect(new Set(seeds.map((seed) => stream(seed).join())).size).toBe(seeds.length);
  });

  test("is level: chi square of 64 cells, moments of the normal deviates", () => {
    const random = createRandom(11);
    const draws = 64_000;
    const cells = new Array<number>(64).fill(0);
    for (let draw = 0; draw < draws; draw++) {
      const cell = random.below(64);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chiSquare = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeGreaterThan(30);
    expect(chiSquare).toBeLessThan(110);
    const normals = Array.from({ length: draws }, () => random.normal());
    expect(Math.abs(normals.reduce((sum, each) => sum + each, 0) / draws)).toBeLessThan(0.02);
    expect(normals.reduce((sum, each) => sum + each ** 2, 0) / draws).toBeCloseTo(1, 1);
  });

  test("shuffles into every order", () => {
    const random = createRandom(5);
    const orders = Array.from({ length: 600 }, () => shuffled([1, 2, 3], random).join(""));
    const counts = ["123", "132", "213", "231", "312", "321"].map(
      (order) => orders.filter((each) => each === order).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(65);
  });
});

describe("bootstrap", () => {
  const random = createRandom(2);
  const base = Array.from({ length: 30 }, () => Math.exp(0.1 * random.normal()));
  const head = Array.from({ length: 25 }, () => 1.5 * Math.exp(0.1 * random.normal()));

  test.each(["percentile", "bca"] as const)("%s is the same for the same seed", (method) => {
    const first = ratioOfMedians(base, head, { seed: 9, method });
    expect(ratioOfMedians(base, head, { seed: 9, method })).toEqual(first);
    expect(ratioOfMedians(base, head, { seed: 10, method })).not.toEqual(first);
    expect(first.low).toBeLessThan(1.5);
    expect(first.high).toBeGreaterThan(1.5);
    expect(first.value).toBe(median(head) / median(base));
  });

  test("has no width where nothing varies", () => {
    expect(ratioOfMedians([2, 2, 2], [4, 4], { seed: 1, method: "bca" })).toEqual({
      value: 2,
      low: 2,
      high: 2,
    });
  });

  test("takes any statistic of any number of samples", () => {
    const spread = bootstrap([base], ([values = []]) => quantile(values, 0.9), { seed: 4 });
    expect(spread.low).toBeLessThanOrEqual(spread.value);
    expect(spread.high).toBeGreaterThanOrEqual(spread.value);
  });
});

describe("tails", () => {
  const random = createRandom(8);
  const slices = (factor: number) =>
    Array.from({ length: 16 }, () => {
      const weather = Math.exp(0.2 * random.normal());
      const take = (scale: number) =>
        Array.from({ length: 200 }, () => scale * weather * Math.exp(0.5 * random.normal()));
      return { base: take(1), head: take(factor) };
    });

  test("finds a slower tail under weather that is ten times as strong", () => {
    const found = compareTails(slices(1.3), { seed: 1, probability: 0.95 });
    expect(found.low).toBeGreaterThan(0);
    expect(found.p).toBeLessThan(0.01);
    expect(found.high).toBeGreaterThan(Math.log(1.3));
  });

  test("its p and its interval say the same, and the quantile is that of all values", () => {
    for (const factor of [1, 1.05, 1.1, 1.2]) {
      const pairs = slices(factor);
      const { value, low, high, p } = compareTails(pairs, { seed: 2, probability: 0.9 });
      if (p < 0.005) expect(low > 0 || high < 0).toBe(true);
      if (p > 0.02) expect(low <= 0 && high >= 0).toBe(true);
      const ordered = (side: "base" | "head") =>
        pairs.flatMap((pair) => pair[side]).sort((left, right) => left - right);
      const at = Math.ceil(3200 * 0.9) - 1;
      expect(value).toBeCloseTo(Math.log((ordered("head")[at] ?? 0) / (ordered("base")[at] ?? 0)));
    }
  });

  test("claims nothing of one slice, an empty slice or zeros", () => {
    for (const pairs of [[], [{ base: [1], head: [2] }], [{ base: [0], head: [0] }]]) {
      expect(compareTails(pairs, { seed: 1, probability: 0.99 })).toMatchObject({
        low: -Infinity,
        high: Infinity,
        p: 1,
      });
    }
  });
});
