import { describe, expect, test } from "@jest/globals";
import { judgeSuite, type Judged, type Row } from "../../../../src/engines/bench/verdict/index.ts";
import { createRandom } from "../../../../src/lab/statistics/index.ts";
import { tail, timed } from "./rows.ts";

function only(row: Row): Judged {
  const [judged] = judgeSuite([row]);
  if (judged === undefined) throw new Error("no row");
  return judged;
}

describe("timed rows", () => {
  test("5 % more is slower, and its interval holds 5 %", () => {
    const judged = only(timed({ ratio: 1.05, noise: 0.01 }));
    expect(judged).toMatchObject({ verdict: "slower", withinThreshold: false });
    expect(judged.interval?.[0]).toBeLessThan(0.05);
    expect(judged.interval?.[1]).toBeGreaterThan(0.05);
    expect(judged.confidence).toBeGreaterThanOrEqual(0.99);
    expect(judged.smallestSeen).toBeLessThan(0.03);
  });

  test("what is slower in time is faster in operations a second", () => {
    const more = timed({ ratio: 1.05, noise: 0.01 }, { direction: "higher", unit: "ops/s" });
    expect(only(more).verdict).toBe("faster");
    expect(only(timed({ ratio: 0.95, noise: 0.01 })).verdict).toBe("faster");
  });

  test("a proven change below the threshold is called and marked as such", () => {
    const judged = only(timed({ ratio: 1.018, noise: 0.002 }));
    expect(judged).toMatchObject({ verdict: "slower", withinThreshold: true });
  });

  test("nothing changed and little noise is the same, shown", () => {
    expect(only(timed({ ratio: 1, noise: 0.01 }))).toMatchObject({
      verdict: "same",
      withinThreshold: true,
    });
  });

  test("a layout bias of 0.3 % is significant and still not called", () => {
    const judged = only(timed({ ratio: 1.003, noise: 0.0005 }));
    expect(judged.p).toBeLessThan(0.001);
    expect(judged.verdict).toBe("same");
  });

  test("much noise is inconclusive and says what would settle it", () => {
    const judged = only(timed({ ratio: 1.04, noise: 0.1 }));
    expect(judged.verdict).toBe("inconclusive");
    expect(judged.settledBy?.samples).toBeGreaterThan(32);
    expect(judged.settledBy?.seconds).toBeCloseTo((5 * (judged.settledBy?.samples ?? 0)) / 16);
    expect(judged.smallestSeen).toBeGreaterThan(0.04);
  });

  test("a threshold of its own brings its own floor", () => {
    const row = timed({ ratio: 1.008, noise: 0.002 }, { rule: { threshold: 0.01 } });
    expect(only(row).verdict).toBe("slower");
    expect(only({ ...row, rule: {} }).verdict).toBe("same");
  });

  test.each([
    ["four samples", timed({ ratio: 2, noise: 0.01, samples: 4 })],
    ["none", timed({ ratio: 1, noise: 0, samples: 0 })],
    [
      "a NaN",
      timed(
        { ratio: 2, noise: 0.01 },
        { logRatios: [0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, NaN] },
      ),
    ],
    [
      "an infinite one",
      timed({ ratio: 2, noise: 0 }, { logRatios: new Array<number>(9).fill(Infinity) }),
    ],
  ])("%s is no verdict", (_, row) => {
    expect(only(row)).toMatchObject({ verdict: "inconclusive", change: NaN });
  });

  test("seven samples cannot reach the level, however large the change", () => {
    const judged = only(timed({ ratio: 2, noise: 0.01, samples: 7 }));
    expect(judged.verdict).toBe("inconclusive");
    expect(judged.smallestSeen).toBe(Infinity);
    expect(judged.settledBy?.samples).toBe(9);
  });

  test("no noise at all is judged too", () => {
    expect(only(timed({ ratio: 1, noise: 0 })).verdict).toBe("same");
    expect(only(timed({ ratio: 1.05, noise: 0 })).verdict).toBe("slower");
  });

  test("estimators that disagree are inconclusive; those that agree or hardly differ are not", () => {
    const row = timed({ ratio: 1.05, noise: 0.01 });
    const crossed = (ratio: number) =>
      only({ ...row, crossCheck: row.logRatios.map(() => Math.log(ratio)) });
    expect(crossed(0.97)).toMatchObject({ verdict: "inconclusive" });
    expect(crossed(0.97).why).toMatch(/4.96 % by the typical batch, -3 % by the fastest/);
    expect(crossed(1.04).verdict).toBe("slower");
    expect(crossed(1).verdict).toBe("slower");
    const calm = timed({ ratio: 1, noise: 0.01 });
    const modes = { ...calm, crossCheck: calm.logRatios.map(() => 0.2) };
    expect(only(modes)).toMatchObject({ verdict: "inconclusive", withinThreshold: false });
  });
});

describe("a suite", () => {
  test("asks more of each row, the more rows there are", () => {
    const weak = timed({ ratio: 1.022, noise: 0.02, samples: 12, random: createRandom(5) });
    expect(only(weak).verdict).toBe("slower");
    const random = createRandom(9);
    const others = Array.from({ length: 199 }, () => timed({ ratio: 1, noise: 0.02, random }));
    expect(judgeSuite([weak, ...others])[0]).toMatchObject({ verdict: "inconclusive" });
  });

  test("keeps the order and shares no error with exact rows", () => {
    const weak = timed({ ratio: 1.022, noise: 0.02, samples: 12, random: createRandom(5) });
    const sizes = Array.from({ length: 300 }, (_, index) => exact(index, index));
    const judged = judgeSuite([...sizes, weak]);
    expect(judged).toHaveLength(301);
    expect(judged[300]).toMatchObject({ verdict: "slower", row: weak });
  });

  test("200 rows of 50 samples take under a second of CPU", () => {
    const random = createRandom(2);
    const rows = Array.from({ length: 200 }, () =>
      timed({ ratio: 1, noise: 0.02, samples: 50, random }),
    );
    const before = process.cpuUsage();
    judgeSuite(rows);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

function exact(base: number, head: number, more: Partial<Row> = {}): Row {
  const facts = { name: "index.js", unit: "B", direction: "lower", kind: "exact" } as const;
  return { ...facts, base, head, ...more } as Row;
}

describe("exact rows", () => {
  test.each([
    [1000, 1000, "same", 0],
    [1000, 1001, "slower", 0.001],
    [1000, 900, "faster", -0.1],
    [0, 0, "same", 0],
    [0, 3, "slower", Infinity],
    [3, 0, "faster", -1],
    [-4, -2, "slower", 0.5],
  ])("%p to %p is %s", (base, head, verdict, change) => {
    expect(only(exact(base, head))).toMatchObject({ verdict, change });
  });

  test("a threshold lets small changes pass, a NaN never does", () => {
    expect(only(exact(1000, 1009, { rule: { threshold: 0.01 } })).verdict).toBe("same");
    expect(only(exact(1000, 1011, { rule: { threshold: 0.01 } })).verdict).toBe("slower");
    expect(only(exact(1000, NaN)).verdict).toBe("inconclusive");
  });
});

describe("counted rows", () => {
  const counted = (bases: readonly number[], heads: readonly number[]): Row => ({
    kind: "counted",
    name: "instructions",
    unit: "instructions",
    direction: "lower",
    base: bases[0] ?? NaN,
    head: heads[0] ?? NaN,
    bases,
    heads,
  });

  test.each([
    [[10_000, 10_010], [10_080, 10_090], "slower"],
    [[10_000, 10_010], [9_900, 9_910], "faster"],
    [[10_000, 10_010], [10_020, 10_005], "same"],
    [[10_000, 10_300], [10_200, 10_100], "inconclusive"],
    [[10_000], [], "inconclusive"],
    [[10_000], [NaN], "inconclusive"],
  ])("%p to %p is %s", (bases, heads, verdict) => {
    expect(only(counted(bases, heads)).verdict).toBe(verdict);
  });
});

describe("tails", () => {
  test("a slower tail is found, the same one is not", () => {
    expect(only(tail(1.5))).toMatchObject({ verdict: "slower" });
    expect(["same", "inconclusive"]).toContain(only(tail(1)).verdict);
  });

  test("few or empty slices are no verdict", () => {
    expect(only(tail(2, { slices: 3 }))).toMatchObject({ verdict: "inconclusive", change: NaN });
    const row = tail(2);
    const holed = row.pairs.with(2, { base: [], head: [1] });
    expect(only({ ...row, pairs: holed })).toMatchObject({ verdict: "inconclusive" });
  });
});
