import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  drawInterval,
  drawIntervals,
  sparkline,
  worstFirst,
} from "../../../../src/engines/bench/present/index.ts";
import type { Judged, RowVerdict } from "../../../../src/engines/bench/verdict/index.ts";

function judged(
  name: string,
  verdict: RowVerdict,
  change: number,
  interval?: readonly [number, number],
): Judged {
  return {
    row: { kind: "exact", name, unit: "ms", direction: "lower", base: 1, head: 1 + change },
    verdict,
    why: "",
    rule: { threshold: 0.03, floor: 0.01 },
    change,
    ...(interval === undefined ? {} : { interval }),
    withinThreshold: false,
  };
}

const suite = [
  judged("same", "same", 0.001, [-0.004, 0.006]),
  judged("faster", "faster", -0.05, [-0.055, -0.045]),
  judged("slower by a little", "slower", 0.02, [0.01, 0.03]),
  judged("open", "inconclusive", 0.02, [-0.05, 0.09]),
  judged("slower by much", "slower", 0.055, [0.05, 0.06]),
];

describe("intervals", () => {
  test("are drawn on one scale, the worst row first", () => {
    expect(drawIntervals(suite).split("\n")).toEqual([
      "                    -9.0 %              0              +9.0 %",
      "slower by much                   :      |      :   ├●┤         slower",
      "slower by a little               :      | ├─●──┤               slower",
      "open                         ├──────────┼───●───────────────┤  inconclusive",
      "faster                      ├●┤  :      |      :               faster",
      "same                             :     ├●┤     :               same",
    ]);
  });

  test("a huge change is an arrow and squeezes no other", () => {
    const [head, huge, ...rest] = drawIntervals([
      judged("huge", "slower", 2.5, [2, 3]),
      ...suite,
    ]).split("\n");
    expect(head).toContain("+30 %");
    expect(huge).toMatch(/►  slower$/);
    expect(rest.join("\n")).toContain("├●");
  });

  test("a row alone, one without an interval, one that is not a number", () => {
    expect(drawInterval(judged("x", "slower", 0.02, [0.01, 0.03]))).toBe(
      "-6.0 %              0              +6.0 %\n          :         |  ├───●──┤",
    );
    expect(drawInterval(judged("size", "slower", 0.05))).toContain("●");
    expect(drawInterval(judged("size", "slower", Infinity))).toContain("►");
    expect(drawInterval(judged("none", "inconclusive", NaN))).toBe("");
    expect(drawIntervals([judged("none", "inconclusive", NaN)])).toBe("");
  });

  test("long names are cut, long lists say what is left out, and no row breaks the block", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      judged(`a name that is\n\`far\` too long for its column ${at}`, "same", 0, [-0.01, 0.01]),
    );
    const lines = drawIntervals(many, { rows: 12 }).split("\n");
    expect(lines).toHaveLength(14);
    expect(lines.at(-1)).toBe("and 18 more");
    expect(new Set(lines.slice(1, -1).map((line) => Array.from(line).length)).size).toBe(1);
    expect(lines.join("")).not.toContain("`");
  });

  test("every track has the same width, whatever the numbers", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.tuple(number, number, number), (values) => {
        const [low, change, high] = values.toSorted((left, right) => left - right);
        const drawn = drawIntervals([judged("x", "same", change ?? 0, [low ?? 0, high ?? 0])]);
        for (const line of drawn.split("\n").slice(1)) expect(Array.from(line)).toHaveLength(50);
      }),
    );
  });
});

describe("worst first", () => {
  test("losses by size, then what may be bad, then gains, then the rest", () => {
    const names = worstFirst(suite.toReversed()).map(({ row }) => row.name);
    expect(names).toEqual(["slower by much", "slower by a little", "open", "faster", "same"]);
  });

  test("the direction decides what is worse, and equals keep one order", () => {
    const rows = ["c", "a", "b"].map((name) => judged(name, "same", 0));
    expect(worstFirst(rows).map(({ row }) => row.name)).toEqual(["a", "b", "c"]);
    const less = judged("less", "slower", -0.5);
    const throughput = { ...less, row: { ...less.row, direction: "higher" as const } };
    expect(worstFirst([judged("small", "slower", 0.1), throughput])[0]?.row.name).toBe("less");
    const endless = [judged("one", "slower", Infinity), judged("two", "slower", Infinity)];
    expect(worstFirst(endless)).toHaveLength(2);
  });
});

describe("sparklines", () => {
  test.each([
    [[1, 1, 1, 2, 2, 3, 8], "▁▁▁▂▂▃█"],
    [[8, 4, 1], "█▄▁"],
    [[1, NaN, 2], "▁ █"],
    [[NaN, Infinity], "  "],
    [[], ""],
    [[0, 0, 0], "▅▅▅"],
  ])("%p is %s", (values, line) => {
    expect(sparkline(values)).toBe(line);
  });

  test("noise of a percent is a flat line", () => {
    expect(new Set(sparkline([100, 101, 99, 100])).size).toBeLessThanOrEqual(2);
    expect(sparkline([100, 101, 99, 100], { leastRange: 0 })).toBe("▅█▁▅");
  });

  test("a long series keeps its shape in few characters", () => {
    const steps = Array.from({ length: 240 }, (_, at) => (at < 120 ? 10 : 20));
    expect(sparkline(steps, { width: 8 })).toBe("▁▁▁▁████");
  });
});
