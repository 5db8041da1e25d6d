import { describe, expect, test } from "@jest/globals";
import { addRecords, compact, readHistory, recordOf } from "../../src/history/index.ts";
import type { Report } from "../../src/model/index.ts";
import { fakeRecords } from "../fakes/records.ts";
import { record, stored } from "./records.ts";

const april = new Date("2026-04-02T10:00:00Z");

/** A record a day from January on. */
const days = (count: number) => Array.from({ length: count }, (_, number) => record(number));

async function compacted(contents: Record<string, string>, times = 1) {
  const store = fakeRecords(contents);
  for (let time = 0; time < times; time++) await compact(store, april);
  return store;
}

describe("adding", () => {
  test("runs that write at once lose nothing", async () => {
    const store = fakeRecords();
    const written = days(50);
    await Promise.all(written.map((each) => addRecords(store, [each])));
    expect(await readHistory(store)).toEqual({ records: written, unreadable: [] });
  });

  test("a record that is there already stays as it is", async () => {
    const store = fakeRecords();
    await addRecords(store, [record(1)]);
    await addRecords(store, [record(1, { headline: "Another." }), record(2)]);
    const { records } = await readHistory(store);
    expect(records.map(({ headline }) => headline)).toEqual([
      "Nothing is slower.",
      "Nothing is slower.",
    ]);
  });

  test("of a run that was started again the last attempt counts", async () => {
    const store = fakeRecords(stored([record(1), record(1, { attempt: 2, verdict: "fail" })]));
    const { records } = await readHistory(store);
    expect(records.map(({ verdict }) => verdict)).toEqual(["fail"]);
  });

  test("a report too long for a file of the branch is cut until it fits", () => {
    const name = "n".repeat(400);
    const metrics = Array.from({ length: 3000 }, (_, value) => ({
      ...{ name, value, unit: "ms", direction: "lower" as const },
    }));
    const { at, engine, verdict, headline, spend } = record(1);
    const report: Report = {
      ...{ schemaVersion: 1, engine, verdict, headline, spend, metrics, startedAt: at },
      ...{ base: "a", head: "b", claims: [], notes: [], notChecked: [], proposals: [] },
    };
    const kept = recordOf(report, { run: "7", attempt: 1 });
    expect(kept.metrics.length).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(400_000);
  });
});

describe("reading", () => {
  test.each([
    ["not JSON", "{"],
    ["a list", "[]"],
    ["another version", JSON.stringify({ ...record(1), schemaVersion: 2 })],
    ["a number that is none", JSON.stringify(record(1)).replace('"seconds":2', '"seconds":null')],
    ["a path in the run", JSON.stringify(record(1, { run: "../../x" }))],
    ["no time", JSON.stringify(record(1, { at: "yesterday" }))],
    ["endless claims", JSON.stringify({ ...record(1), claims: new Array(400).fill({}) })],
  ])("%s is passed over and named", async (_, text) => {
    const store = fakeRecords({ ...stored([record(2)]), "history/2026-01/bad.json": text });
    expect(await readHistory(store)).toEqual({
      records: [record(2)],
      unreadable: ["history/2026-01/bad.json"],
    });
  });

  test("one engine's, from one month on", async () => {
    const others = [record(3, { engine: "tests" }), record(40, { engine: "tests" })];
    const store = fakeRecords(stored([...others, record(41)]));
    const { records } = await readHistory(store, { engine: "tests", since: "2026-02" });
    expect(records).toEqual(others.slice(1));
  });
});

describe("compacting", () => {
  test("months gone by become a file each, and the one before this one stays", async () => {
    const { contents } = await compacted(stored(days(90)), 3);
    expect(Object.keys(contents).filter((path) => path.split("/").length === 2)).toEqual([
      "history/2026-01.json",
      "history/2026-02.json",
    ]);
    expect(
      Object.keys(contents).filter((path) => path.startsWith("history/2026-03/")),
    ).toHaveLength(31);
    expect(Object.keys(contents)).toHaveLength(33);
  });

  test("counts, costs and verdicts of runs add up to what they were", async () => {
    const many = days(31).flatMap((day, at) => [
      day,
      { ...day, run: `p${at}`, pullRequest: 5, verdict: "fail" as const },
      { ...day, run: `q${at}`, pullRequest: 6, verdict: "fail" as const },
    ]);
    const store = await compacted(stored(many));
    const { records } = await readHistory(store);
    const runs = (verdict: string) =>
      records.reduce((sum, each) => sum + (each.verdict === verdict ? each.runs : 0), 0);
    expect([runs("pass"), runs("fail")]).toEqual([31, 62]);
    expect(records.reduce((sum, { spend }) => sum + spend.usd, 0)).toBeCloseTo(93 * 0.5);
    expect(records).toHaveLength(62);
  });

  test("a value becomes the median of its day, on either side", async () => {
    const values = [10, 30, 11].map((value, at) =>
      record(4, {
        run: `r${at}`,
        metrics: [{ name: "parse", value, base: value - 1, unit: "ms", direction: "lower" }],
      }),
    );
    const { records } = await readHistory(await compacted(stored(values)));
    expect(records.map(({ metrics }) => metrics)).toEqual([
      [{ name: "parse", value: 11, base: 10, unit: "ms", direction: "lower" }],
    ]);
  });

  test("a record left beside the summary it is in counts once, a late one is added", async () => {
    const store = await compacted(stored(days(3)));
    Object.assign(store.contents, stored([record(1), record(1, { run: "late" })]));
    const runs = async () =>
      (await readHistory(store)).records.reduce((sum, each) => sum + each.runs, 0);
    expect(await runs()).toBe(4);
    await compact(store, april);
    expect(await runs()).toBe(4);
    expect(Object.keys(store.contents)).toEqual(["history/2026-01.json"]);
  });

  test("what is no record stays, and a summary that somebody broke is left alone", async () => {
    const bad = { "history/2026-01/bad.json": "{" };
    const { contents } = await compacted({ ...stored(days(3)), ...bad });
    expect(contents).toHaveProperty(["history/2026-01/bad.json"]);
    const broken = { ...stored(days(3)), "history/2026-01.json": "{" };
    expect((await compacted({ ...broken })).contents).toEqual(broken);
  });

  test("a summary keeps below what GitHub shows of a file, whatever was measured", async () => {
    const metrics = Array.from({ length: 400 }, (_, value) => ({
      ...{ name: `benchmark number ${value} of the suite`, value, base: value },
      ...{ unit: "ms", direction: "lower" as const },
    }));
    const store = await compacted(stored(days(31).map((day) => ({ ...day, metrics }))));
    expect(store.contents["history/2026-01.json"]?.length).toBeLessThan(512_000);
    const { records } = await readHistory(store);
    expect(records.reduce((sum, { runs }) => sum + runs, 0)).toBe(31);
    expect(records.every((each) => each.metrics.length === 400)).toBe(true);
  });
});
