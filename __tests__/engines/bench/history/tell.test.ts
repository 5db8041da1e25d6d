import { expect, test } from "@jest/globals";
import type { Environment } from "../../../../src/model/index.ts";
import type { EnginePorts } from "../../../../src/ports/index.ts";
import { fakePlaces, fakeRecords } from "../../../fakes/records.ts";
import { commit, record, stored } from "../../../history/records.ts";
import { measured } from "../bench.ts";

/** What the fake machine is, as records have it. */
const environment: Environment = {
  cpu: "Imaginary 9000",
  cores: 2,
  platform: "Linux Linux",
  runtime: "node 24.0.0",
};
const name = "src/text.bench.ts > parse";

function earlier(number: number, value: number) {
  const metrics = [{ name, value, unit: "ns", base: 1, direction: "lower" }] as const;
  return record(number, { environment, metrics });
}

async function run(head: string, records = fakeRecords()) {
  const git = {
    commit: (ref: string) => Promise.resolve(ref),
    mergeBase: (one: string) => Promise.resolve(one),
    committedAt: () => Promise.resolve(new Date("2026-03-01T00:00:00Z")),
  };
  const program = { variable: () => undefined };
  const ports = { git, program, records: fakePlaces(records) } as unknown as Partial<EnginePorts>;
  return measured(
    { folders: { [head]: { "src/text.bench.ts": "" } }, ports, head: ["parse"] },
    { history: "data", head },
  );
}

test("a level that changed is told with the commits around it, and nothing fails over it", async () => {
  const records = Array.from({ length: 40 }, (_, at) =>
    earlier(at, (at < 20 ? 800 : 1000) * (1 + 0.003 * Math.sin(at * 7))),
  );
  const report = await run("after", fakeRecords(stored(records)));
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
  const records = fakeRecords();
  const head = commit(77);
  await run(head, records);
  const [[path, text] = ["", ""], ...others] = Object.entries(records.contents);
  expect(others).toEqual([]);
  expect(path).toMatch(/^history\/\d{4}-\d\d\/[\d-]+-local-\d+-1-bench\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    head: { commit: head, at: "2026-03-01T00:00:00.000Z" },
    environment,
    metrics: expect.arrayContaining([
      expect.objectContaining({ name, unit: "ns", direction: "lower" }),
    ]) as unknown,
  });
});

test("a folder is no commit, so nothing is added, and that is said", async () => {
  const records = fakeRecords();
  const report = await run("after", records);
  expect(records.contents).toEqual({});
  expect(report.notChecked).toContainEqual({
    what: "history",
    why: "History is kept of commits, and head is a folder; give a commit as `head`.",
  });
});
