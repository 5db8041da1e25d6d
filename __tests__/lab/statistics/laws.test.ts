import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  benjaminiHochberg,
  createRandom,
  equivalence,
  hodgesLehmann,
  holm,
  largestConfidence,
  rankSum,
  shuffled,
  signedRank,
  trend,
} from "../../../src/lab/statistics/index.ts";

const small = { numRuns: 200 };
/** Differences with many ties and zeros among them. */
const coarse = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 14 });
/** Differences without ties: whole, so that shifting them by a quarter makes none. */
const fine = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
  minLength: 6,
  maxLength: 20,
  selector: Math.abs,
});

/** Every assignment of signs, each counting the same: what "exact" means. */
function bySigns(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs);
  const { statistic } = signedRank(differences);
  const sums = Array.from({ length: 2 ** sizes.length }, (_, bits) => {
    const signed = sizes.map((size, index) => ((bits >> index) & 1 ? size : -size));
    return signedRank(signed).statistic;
  });
  const below = sums.filter((sum) => sum <= statistic).length / sums.length;
  const above = sums.filter((sum) => sum >= statistic).length / sums.length;
  return Math.min(1, 2 * Math.min(below, above));
}

describe("signed rank", () => {
  test("is exact with ties and zeros", () => {
    const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(few, (differences) => {
        expect(signedRank(differences).p).toBeCloseTo(bySigns(differences), 12);
      }),
      { numRuns: 60 },
    );
  });

  test("does not care for order or scale, and mirrors with the sign", () => {
    fc.assert(
      fc.property(coarse, fc.integer(), (differences, seed) => {
        const p = signedRank(differences, { alternative: "greater" }).p;
        const other = shuffled(differences, createRandom(seed)).map((value) => value * -8);
        expect(signedRank(other, { alternative: "less" }).p).toBe(p);
      }),
      small,
    );
  });

  test("the approximation comes close to the exact p", () => {
    const random = createRandom(3);
    for (let round = 0; round < 20; round++) {
      const values = Array.from({ length: 60 }, () => Math.round(10 * random.normal()) + 2);
      const exact = signedRank(values, { method: "exact" }).p;
      const approximate = signedRank(values, { method: "approximate" }).p;
      expect(Math.abs(exact - approximate)).toBeLessThan(0.004);
    }
  });
});

describe("Hodges-Lehmann", () => {
  test("moves and scales with the values", () => {
    fc.assert(
      fc.property(fine, (values) => {
        const { value, low, high } = hodgesLehmann(values, 0.9);
        const moved = hodgesLehmann(
          values.map((each) => -4 * each + 2),
          0.9,
        );
        expect(moved.value).toBeCloseTo(-4 * value + 2, 9);
        expect(moved.low).toBeCloseTo(-4 * high + 2, 9);
        expect(moved.high).toBeCloseTo(-4 * low + 2, 9);
      }),
      small,
    );
  });

  test("holds zero exactly where the test does not reject it", () => {
    fc.assert(
      fc.property(fine, fc.constantFrom(0.9, 0.95, 0.99), (values, confidence) => {
        fc.pre(!values.includes(0));
        const { low, high } = hodgesLehmann(values, confidence);
        const rejected = signedRank(values).p <= 1 - confidence + 1e-12;
        expect(low > 0 || high < 0).toBe(rejected);
      }),
      small,
    );
  });

  test("has no interval where no such confidence exists", () => {
    const five = [1, 2, 3, 4, 5];
    expect(hodgesLehmann(five, 0.95)).toEqual({
      value: 3,
      low: -Infinity,
      high: Infinity,
      confidence: 0,
    });
    expect(hodgesLehmann(five, largestConfidence(5))).toMatchObject({ low: 1, high: 5 });
    expect(hodgesLehmann([], 0.95).value).toBeNaN();
  });
});

test("rank sum mirrors when its samples change places", () => {
  fc.assert(
    fc.property(coarse, coarse, (first, second) => {
      const greater = rankSum(first, second, { alternative: "greater" });
      const less = rankSum(second, first, { alternative: "less" });
      expect(less.p).toBeCloseTo(greater.p, 12);
      expect(less.statistic + greater.statistic).toBe(first.length * second.length);
    }),
    small,
  );
});

test("two one-sided tests agree with the interval of 1 - 2 alpha", () => {
  fc.assert(
    fc.property(fine, fc.integer({ min: 1, max: 1000 }), (values, quarters) => {
      const margin = quarters + 0.25;
      const { low, high } = hodgesLehmann(values, 0.9);
      expect(equivalence(values, margin) <= 0.05 + 1e-12).toBe(low > -margin && high < margin);
    }),
    small,
  );
});

test("Holm is never milder than Benjamini-Hochberg, which is never milder than p", () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(pValues, (given) => {
      const [strict, mild] = [holm(given), benjaminiHochberg(given)];
      for (const [index, p] of given.entries()) {
        expect(strict[index]).toBeGreaterThanOrEqual((mild[index] ?? NaN) - 1e-15);
        expect(mild[index]).toBeGreaterThanOrEqual(p - 1e-15);
        expect(strict[index]).toBeLessThanOrEqual(Math.min(1, given.length * p) + 1e-15 + 1);
      }
      const least = Math.min(...given);
      if (given.length > 0) {
        expect(Math.min(...strict)).toBeCloseTo(Math.min(1, given.length * least), 12);
      }
    }),
    small,
  );
});

test("a trend turns with its sign and knows a flat line", () => {
  const x = Array.from({ length: 12 }, (_, index) => index);
  const rising = x.map((value) => 3 * value + (value % 3) * 0.1);
  const up = trend(x, rising);
  const down = trend(
    x,
    rising.map((value) => -value),
  );
  expect(down.slope).toBeCloseTo(-up.slope, 12);
  expect(up.p).toBeLessThan(0.001);
  expect(trend(x, new Array<number>(12).fill(4))).toMatchObject({ slope: 0, p: 1 });
});
