import { describe, expect, test } from "@jest/globals";
import {
  environmentKey,
  findingsOf,
  seriesOf,
} from "../../../../src/engines/bench/history/index.ts";
import type { Environment } from "../../../../src/model/index.ts";
import { createRandom } from "../../../../src/lab/statistics/index.ts";
import { commit, record as historyRecord } from "../../../history/records.ts";

const runner: Environment = {
  cpu: "AMD EPYC 7763 64-Core Processor",
  cores: 4,
  platform: "linux x64 ubuntu24",
  runtime: "node 24.21.0",
};

/** What a run on the branch measured of its commit, on the day of the same number. */
function record(
  number: number,
  value: number,
  more: Parameters<typeof historyRecord>[1] & { unit?: string } = {},
) {
  const { unit = "ms", ...facts } = more;
  const metrics = [{ name: "parse", value, unit, base: 3, direction: "lower" }] as const;
  return historyRecord(number, { environment: runner, metrics, ...facts });
}

function seriesWith(levels: readonly number[], noise = 0.01, seed = 1) {
  const random = createRandom(seed);
  const records = levels.map((level, number) =>
    record(number, level * (1 + noise * random.normal())),
  );
  const [series] = seriesOf(records, runner);
  if (series === undefined) throw new Error("no series");
  return series;
}

const held = (level: number, count: number): number[] => new Array<number>(count).fill(level);

describe("environments", () => {
  test("differ by CPU, cores, image and minor version, not by a patch or a space", () => {
    const key = environmentKey(runner);
    const others: readonly Partial<Environment>[] = [
      { cpu: "AMD EPYC 9V74" },
      { cores: 2 },
      { platform: "linux x64 ubuntu22" },
      { runtime: "node 24.22.0" },
    ];
    for (const other of others) expect(environmentKey({ ...runner, ...other })).not.toBe(key);
    expect(environmentKey({ ...runner, runtime: "node 24.21.7" })).toBe(key);
    expect(environmentKey({ ...runner, cpu: "AMD EPYC 7763  64-Core Processor " })).toBe(key);
  });
});

describe("series", () => {
  test("are in the order of commits, one point each", () => {
    const records = [record(2, 30), record(1, 10), record(1, 12, { run: "7" }), record(0, 5)];
    const [series] = seriesOf(records, runner);
    expect(series?.points.map(({ value, runs }) => [value, runs])).toEqual([
      [5, 1],
      [11, 2],
      [30, 1],
    ]);
  });

  test("a pull request counts for its base, which is on the branch", () => {
    const [series] = seriesOf([record(4, 30, { pullRequest: 8 })], runner);
    expect(series?.points).toMatchObject([{ commit: commit(3), value: 3 }]);
  });

  test("a metric with another unit is another series, another machine is none", () => {
    expect(seriesOf([record(0, 1), record(1, 1, { unit: "s" })], runner)).toHaveLength(2);
    expect(seriesOf([record(0, 1)], { ...runner, cores: 64 })).toEqual([]);
  });
});

describe("findings", () => {
  test("a step points to the commits around it, and the baseline begins after it", () => {
    const { changes, baseline } = findingsOf(seriesWith([...held(10, 20), ...held(11, 20)]));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ range: [commit(19), commit(20)], worse: true });
    expect(changes[0]?.change).toBeCloseTo(0.1, 1);
    expect(baseline).toMatchObject({ points: 20, since: commit(20) });
    expect(baseline?.value).toBeCloseTo(11, 0);
  });

  test("an improvement is no loss, and less throughput is one", () => {
    const faster = seriesWith([...held(10, 15), ...held(8, 15)]);
    expect(findingsOf(faster).changes[0]).toMatchObject({ worse: false });
    const throughput = { ...faster, direction: "higher" as const };
    expect(findingsOf(throughput).changes[0]).toMatchObject({ worse: true });
  });

  test("a change below the threshold is not told, yet ends the level", () => {
    const series = seriesWith([...held(10, 20), ...held(10.2, 20)], 0.001);
    const { changes, baseline } = findingsOf(series);
    expect(changes).toEqual([]);
    expect(baseline?.points).toBe(20);
  });

  test("a slow drift is found where no single step is", () => {
    const levels = Array.from({ length: 16 }, (_, at) => 10 * 1.003 ** at);
    const { changes, drift } = findingsOf(seriesWith(levels, 0.001));
    expect(changes).toEqual([]);
    expect(drift).toMatchObject({ worse: true, since: commit(0) });
    expect(drift?.change).toBeCloseTo(1.003 ** 15 - 1, 2);
    expect(findingsOf(seriesWith(levels.slice(0, 9), 0.001)).drift).toBeUndefined();
    expect(findingsOf(seriesWith(levels, 0.001), { threshold: 0.1 }).drift).toBeUndefined();
  });

  test("a step is no drift: the level after it is flat", () => {
    const { drift } = findingsOf(seriesWith([...held(10, 20), ...held(12, 20)]));
    expect(drift).toBeUndefined();
  });

  test("noise alone, one point or none say nothing", () => {
    expect(findingsOf(seriesWith(held(10, 60), 0.0266))).toMatchObject({
      changes: [],
      drift: undefined,
    });
    expect(findingsOf(seriesWith([10]))).toMatchObject({ changes: [], baseline: { points: 1 } });
    const none = { ...seriesWith([10]), points: [] };
    expect(findingsOf(none)).toMatchObject({ changes: [], baseline: undefined, drift: undefined });
  });
});
