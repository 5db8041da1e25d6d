import { expect, test } from "@jest/globals";
import { recordHistory } from "../../src/flow/record-history.ts";
import { readHistory } from "../../src/history/index.ts";
import { Failure, type Report } from "../../src/model/index.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeForge } from "../fakes/forge.ts";
import { fakeLog } from "../fakes/log.ts";
import { fakeRecords, type FakeRecords } from "../fakes/records.ts";
import { record as historyRecord, stored } from "../history/records.ts";

const head = "a".repeat(40);

function report(engine: Report["engine"], verdict: Report["verdict"] = "pass"): Report {
  return {
    ...{ schemaVersion: 1, engine, verdict, headline: "All is well.", base: "main", head },
    ...{ claims: [], metrics: [], notes: [], notChecked: [], proposals: [] },
    spend: { seconds: 1, cpuSeconds: 1, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
    startedAt: "2026-11-20T03:00:00.000Z",
  };
}

function record(store: FakeRecords, reports: readonly Report[]) {
  const forge = fakeForge();
  forge.commitTimes[head] = "2026-11-19T12:00:00.000Z";
  const ports = { forge, clock: fakeClock, log: fakeLog(), store };
  return recordHistory(ports, reports, { run: "7", attempt: 2, pullRequest: 5 });
}

test("each engine that ran has a record, with the time of its commit", async () => {
  const store = fakeRecords();
  const reports = [report("contract"), report("tests", "fail"), report("bench", "skipped")];
  expect(await record(store, reports)).toBeUndefined();
  const { records } = await readHistory(store);
  expect(records).toMatchObject([
    { engine: "contract", run: "7", attempt: 2, pullRequest: 5, base: { commit: "main" } },
    { engine: "tests", verdict: "fail", head: { commit: head, at: "2026-11-19T12:00:00.000Z" } },
  ]);
});

test("the same run recorded twice is there once", async () => {
  const store = fakeRecords();
  await record(store, [report("contract")]);
  await record(store, [report("contract")]);
  expect(Object.keys(store.contents)).toHaveLength(1);
});

test("a month gone by is made smaller on the way", async () => {
  const store = fakeRecords(stored([historyRecord(1), historyRecord(2)]));
  await record(store, [report("contract")]);
  expect(Object.keys(store.contents)).toContain("history/2026-01.json");
});

test("a refused permission is said in words, and thrown for nobody", async () => {
  const refused = new Failure({
    ...{ code: "permission-missing", what: "The token lacks the permission `contents: write`" },
    ...{ where: "POST /graphql", why: "GitHub refused.", fix: "add it." },
  });
  const store = { ...fakeRecords(), revise: () => Promise.reject(refused) };
  expect(await record(store, [report("contract")])).toBe(
    "This run is not in the history. The token lacks the permission `contents: write`. Fix: add it.",
  );
});
