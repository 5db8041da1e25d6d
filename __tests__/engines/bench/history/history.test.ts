import { describe, expect, test } from "@jest/globals";
import {
  addRecord,
  environmentKey,
  findingsOf,
  readHistory,
  recordPath,
  seriesOf,
  type Environment,
  type HistoryRecord,
} from "../../../../src/engines/bench/history/index.ts";
import { createRandom } from "../../../../src/lab/statistics/index.ts";
import { fakeArchives } from "../../../fakes/archives.ts";

const runner: Environment = {
  cpu: "AMD EPYC 7763 64-Core Processor",
  cores: 4,
  platform: "linux x64 ubuntu24",
  runtime: "node 24.21.0",
};

function commit(number: number): string {
  return number.toString(16).padStart(40, "0");
}

function record(number: number, value: number, more: Partial<HistoryRecord> = {}): HistoryRecord {
  const day = new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString();
  return {
    schemaVersion: 1,
    commit: commit(number),
    committedAt: day,
    measuredAt: day,
    runId: String(1000 + number),
    attempt: 1,
    environment: runner,
    values: [{ name: "parse", value, unit: "ms", direction: "lower" }],
    ...more,
  };
}

function seriesWith(levels: readonly number[], noise = 0.01, seed = 1) {
  const random = createRandom(seed);
  const records = levels.map((level, number) =>
    record(number, level * (1 + noise * random.normal())),
  );
  const [series] = seriesOf(records);
  if (series === undefined) throw new Error("no series");
  return series;
}

const held = (level: number, count: number): number[] => new Array<number>(count).fill(level);

describe("records", () => {
  test("50 runs that write at once lose nothing, and other machines stay apart", async () => {
    const archive = fakeArchives().open("data");
    const written = Array.from({ length: 50 }, (_, number) => record(number, 10));
    const elsewhere = record(99, 10, { environment: { ...runner, cpu: "Intel Xeon 8370C" } });
    await Promise.all([...written, elsewhere].map((each) => addRecord(archive, each)));
    const { records, unreadable } = await readHistory(archive, runner);
    expect(records).toEqual(written);
    expect(unreadable).toEqual([]);
  });

  test("each attempt has a path of its own", () => {
    const first = recordPath(record(3, 1));
    expect(recordPath(record(3, 1, { attempt: 2 }))).not.toBe(first);
    expect(first).toMatch(/^bench\/amd-epyc-7763-[\w.-]+\/2026-01-04-1003-1\.json$/);
  });

  test.each([
    ["not JSON", "{"],
    ["a list", "[]"],
    ["another version", JSON.stringify({ ...record(1, 1), schemaVersion: 2 })],
    ["a NaN", JSON.stringify(record(1, NaN))],
    ["no commit", JSON.stringify({ ...record(1, 1), commit: "main" })],
    ["a path in the run", JSON.stringify({ ...record(1, 1), runId: "../../x" })],
    ["no time", JSON.stringify({ ...record(1, 1), committedAt: "yesterday" })],
    ["endless values", JSON.stringify({ ...record(1, 1), values: new Array(6000).fill({}) })],
  ])("%s is passed over and named", async (_, text) => {
    const path = `data/bench/${environmentKey(runner)}/bad.json`;
    const archive = fakeArchives({ [path]: text }).open("data");
    await addRecord(archive, record(1, 1));
    const { records, unreadable } = await readHistory(archive, runner);
    expect(records).toHaveLength(1);
    expect(unreadable).toEqual(["bad.json"]);
  });
});

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

  test("a name from the system is no path", () => {
    expect(environmentKey({ ...runner, cpu: "../../etc" })).not.toMatch(/\/|^\./);
  });
});

describe("series", () => {
  test("are in the order of commits, one point each, the last attempt of a run", () => {
    const records = [
      record(2, 30),
      record(1, 10),
      record(1, 12, { runId: "7" }),
      record(0, 99, { attempt: 1 }),
      record(0, 5, { attempt: 2 }),
    ];
    const [series] = seriesOf(records);
    expect(series?.points.map(({ value, runs }) => [value, runs])).toEqual([
      [5, 1],
      [11, 2],
      [30, 1],
    ]);
  });

  test("a metric with another unit is another series", () => {
    const values = [{ name: "parse", value: 1, unit: "s", direction: "lower" }] as const;
    expect(seriesOf([record(0, 1), record(1, 1, { values })])).toHaveLength(2);
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
