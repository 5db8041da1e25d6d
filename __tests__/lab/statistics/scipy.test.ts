import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { biasCorrected } from "../../../src/lab/statistics/bootstrap.ts";
import {
  benjaminiHochberg,
  hodgesLehmann,
  holm,
  medianAbsoluteDeviation,
  normalBelow,
  normalQuantile,
  quantile,
  rankSum,
  signedRank,
  trend,
  type Alternative,
} from "../../../src/lab/statistics/index.ts";
import { studentBelow, studentQuantile } from "../../../src/lab/statistics/student-t.ts";

/** Written by scripts/fixtures/statistics.py. */
interface Stored {
  readonly signedRank: readonly {
    readonly name: string;
    readonly differences: readonly number[];
    readonly alternative: Alternative;
    readonly zeros: "pratt" | "wilcoxon";
    readonly method: "exact" | "approximate";
    readonly p: number;
  }[];
  readonly rankSum: readonly {
    readonly name: string;
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly alternative: Alternative;
    readonly method: "exact" | "approximate";
    readonly u: number;
    readonly p: number;
  }[];
  readonly hodgesLehmann: readonly {
    readonly name: string;
    readonly differences: readonly number[];
    readonly confidence: number;
    readonly value: number;
    readonly interval: readonly [number, number] | null;
  }[];
  readonly biasCorrected: readonly {
    readonly name: string;
    readonly distribution: readonly number[];
    readonly value: number;
    readonly leftOut: readonly (readonly number[])[];
    readonly confidence: number;
    readonly interval: readonly [number, number];
  }[];
  readonly corrections: readonly {
    readonly p: readonly number[];
    readonly holm: readonly number[];
    readonly benjaminiHochberg: readonly number[];
  }[];
  readonly distributions: {
    readonly normal: readonly [number, number][];
    readonly normalQuantile: readonly [number, number][];
    readonly student: readonly [number, number, number][];
    readonly studentQuantile: readonly [number, number, number][];
  };
  readonly descriptions: readonly {
    readonly values: readonly number[];
    readonly quantiles: readonly [number, number][];
    readonly medianAbsoluteDeviation: number;
  }[];
  readonly trends: readonly {
    readonly name: string;
    readonly y: readonly number[];
    readonly slope: number;
    readonly interval: readonly [number, number];
  }[];
}

const stored = JSON.parse(
  readFileSync("__tests__/fixtures/statistics/scipy.json", "utf8"),
) as Stored;

/** Equal to a part in 10^9, also where both are tiny. */
function expectSame(ours: number, theirs: number): void {
  const off = Math.abs(ours - theirs);
  // Not a matcher for each: there are thousands, and infinite ends have no distance.
  if (ours !== theirs && !(off <= 1e-9 * Math.abs(theirs))) {
    expect({ ours, off }).toEqual({ ours: theirs, off: 0 });
  }
}

test("the stored results are of every kind", () => {
  expect(stored.signedRank.length).toBeGreaterThan(80);
  expect(stored.rankSum.length).toBeGreaterThan(30);
  expect(stored.hodgesLehmann.length).toBeGreaterThan(15);
});

test.each(stored.signedRank)(
  "signed rank: $name, $alternative, $zeros, $method",
  ({ differences, p, ...options }) => {
    const ours = signedRank(differences, options);
    expectSame(ours.p, p);
  },
);

test.each(stored.rankSum)(
  "rank sum: $name, $alternative, $method",
  ({ first, second, alternative, method, u, p }) => {
    const ours = rankSum(first, second, { alternative, method });
    expect(ours.statistic).toBe(u);
    expectSame(ours.p, p);
  },
);

test.each(stored.hodgesLehmann)(
  "Hodges-Lehmann: $name at $confidence",
  ({ differences, confidence, value, interval }) => {
    const ours = hodgesLehmann(differences, confidence);
    expectSame(ours.value, value);
    expectSame(ours.low, interval?.[0] ?? -Infinity);
    expectSame(ours.high, interval?.[1] ?? Infinity);
  },
);

test.each(stored.biasCorrected)("BCa: $name", (theirs) => {
  const { distribution, value, leftOut, confidence, interval } = theirs;
  const ours = biasCorrected(distribution, value, leftOut, confidence);
  expectSame(ours[0], interval[0]);
  expectSame(ours[1], interval[1]);
});

test.each(stored.corrections)("corrections of $p", (theirs) => {
  holm(theirs.p).forEach((ours, index) => {
    expectSame(ours, theirs.holm[index] ?? NaN);
  });
  benjaminiHochberg(theirs.p).forEach((ours, index) => {
    expectSame(ours, theirs.benjaminiHochberg[index] ?? NaN);
  });
});

describe("distributions", () => {
  const { normal, normalQuantile: quantiles, student, studentQuantile: t } = stored.distributions;

  test.each(normal)("normal below %p", (z, share) => {
    expectSame(normalBelow(z), share);
  });
  test.each(quantiles)("normal quantile %p", (share, z) => {
    expectSame(normalQuantile(share), z);
  });
  test.each(student)("t below %p with %p degrees", (at, degrees, share) => {
    expectSame(studentBelow(at, degrees), share);
  });
  test.each(t)("t quantile %p with %p degrees", (share, degrees, at) => {
    expectSame(studentQuantile(share, degrees), at);
  });
});

test.each(stored.descriptions)("quantiles and MAD of $values", (theirs) => {
  for (const [probability, value] of theirs.quantiles) {
    expectSame(quantile(theirs.values, probability), value);
  }
  expectSame(medianAbsoluteDeviation(theirs.values), theirs.medianAbsoluteDeviation);
});

test.each(stored.trends)("Theil-Sen: $name", ({ y, slope, interval }) => {
  const ours = trend(
    y.map((_, index) => index),
    y,
  );
  expectSame(ours.slope, slope);
  expectSame(ours.low, interval[0]);
  expectSame(ours.high, interval[1]);
});
