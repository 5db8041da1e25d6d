import { expect, test } from "@jest/globals";
import {
  addRecord,
  type Environment,
  type HistoryRecord,
} from "../../../../src/engines/bench/history/index.ts";
import type { EnginePorts } from "../../../../src/ports/index.ts";
import { fakeArchives } from "../../../fakes/archives.ts";
import { measured } from "../bench.ts";

/** What the fake machine is, as records have it. */
const environment: Environment = {
  cpu: "Imaginary 9000",
  cores: 2,
  platform: "Linux Linux",
  runtime: "node 24.0.0",
};
const name = "src/text.bench.ts > parse";
const hash = (number: number): string => number.toString(16).padStart(40, "a");

function record(number: number, value: number): HistoryRecord {
  const day = new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
  return {
    schemaVersion: 1,
    commit: hash(number),
    committedAt: day,
    measuredAt: day,
    runId: String(number),
    attempt: 1,
    environment,
    values: [{ name, value, unit: "ns", direction: "lower" }],
  };
}

async function run(head: string, archives = fakeArchives()) {
  const git = {
    commit: (ref: string) => Promise.resolve(ref),
    mergeBase: (one: string) => Promise.resolve(one),
    committedAt: () => Promise.resolve(new Date("2026-03-01T00:00:00Z")),
  };
  const program = { variable: () => undefined };
  const ports = { git, program, archives } as unknown as Partial<EnginePorts>;
  return measured(
    { folders: { [head]: { "src/text.bench.ts": "" } }, ports, head: ["parse"] },
    { history: "data", head },
  );
}

test("a level that changed is told with the commits around it, and nothing fails over it", async () => {
  const archives = fakeArchives();
  const archive = archives.open("data");
  for (let at = 0; at < 40; at++) {
    await addRecord(archive, record(at, (at < 20 ? 800 : 1000) * (1 + 0.003 * Math.sin(at * 7))));
  }
  const report = await run("after", archives);
  const told = report.notes.map(({ text }) => text).find((text) => text.startsWith("History"));
  expect(told).toMatch(
    /^History of `src\/text\.bench\.ts > parse` [▁-█]+ now 1(?:\.\d+)? us: \+2[45]\.\d % \(worse\) after a{7} and up to a{7}, p 0\.\d+\.$/,
  );
  expect(report.verdict).toBe("pass");
  const history = report.metrics.find((metric) => metric.name === name)?.history ?? [];
  expect(history.map((value) => Math.round(value / 100))).toEqual([
    ...Array<number>(20).fill(8),
    ...Array<number>(20).fill(10),
  ]);
});

test("what was measured of a commit is added once, under a path of its own", async () => {
  const archives = fakeArchives();
  const head = hash(77);
  await run(head, archives);
  const [[path, text] = ["", ""], ...others] = Object.entries(archives.contents);
  expect(others).toEqual([]);
  expect(path).toMatch(
    /^data\/bench\/imaginary-9000-2-node-24\.0-[0-9a-f]{8}\/.*-local-\d+-1\.json$/,
  );
  expect(JSON.parse(text)).toMatchObject({
    commit: head,
    committedAt: "2026-03-01T00:00:00.000Z",
    environment,
    values: [{ name, unit: "ns", direction: "lower" }],
  });
});

test("a folder is no commit, so nothing is added, and that is said", async () => {
  const archives = fakeArchives();
  const report = await run("after", archives);
  expect(archives.contents).toEqual({});
  expect(report.notChecked).toContainEqual({
    what: "history",
    why: "History is kept of commits, and head is a folder; give a commit as `head`.",
  });
});
