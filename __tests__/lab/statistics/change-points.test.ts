import { describe, expect, test } from "@jest/globals";
import { changePoints, createRandom } from "../../../src/lab/statistics/index.ts";

/** A series of levels, each held for some values, under normal noise of the given relative size. */
function steps(
  levels: readonly (readonly [level: number, count: number])[],
  noise: number,
  seed: number,
) {
  const random = createRandom(seed);
  return levels.flatMap(([level, count]) =>
    Array.from({ length: count }, () => level * (1 + noise * random.normal())),
  );
}

describe("change points", () => {
  test("finds each step and says from what to what", () => {
    const series = steps(
      [
        [100, 25],
        [110, 20],
        [95, 30],
      ],
      0.02,
      1,
    );
    const found = changePoints(series, { seed: 1 });
    expect(found.map(({ index }) => index)).toEqual([25, 45]);
    expect(found[0]?.before).toBeCloseTo(100, -1);
    expect(found[0]?.after).toBeCloseTo(110, -1);
    expect(found.every(({ p }) => p <= 0.01)).toBe(true);
  });

  test("is the same each time, wherever the series lies and however it is scaled", () => {
    const series = steps(
      [
        [10, 15],
        [12, 15],
      ],
      0.05,
      4,
    );
    const found = changePoints(series, { seed: 3 });
    expect(found).toHaveLength(1);
    expect(changePoints(series, { seed: 3 })).toEqual(found);
    const moved = changePoints(
      series.map((value) => 512 * value),
      { seed: 3 },
    );
    expect(moved.map(({ index }) => index)).toEqual(found.map(({ index }) => index));
  });

  test("one wild value is no change", () => {
    const series = steps([[100, 40]], 0.01, 6).with(17, 250);
    expect(changePoints(series, { seed: 1 })).toEqual([]);
  });

  test.each([[[]], [[1]], [[1, 2, 3]], [new Array<number>(50).fill(7)]])(
    "finds nothing in %p",
    (series) => {
      expect(changePoints(series, { seed: 1 })).toEqual([]);
    },
  );

  test("seldom cries over noise: at most 4 of 100 series of 60 values", () => {
    const alarms = Array.from({ length: 100 }, (_, seed) =>
      changePoints(steps([[100, 60]], 0.05, 1000 + seed), { seed }),
    );
    expect(alarms.filter((found) => found.length > 0).length).toBeLessThanOrEqual(4);
  });
});
