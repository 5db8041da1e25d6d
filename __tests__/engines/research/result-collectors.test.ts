import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { fileRecords } from "../../../src/adapters/records/file-records.ts";
import { addRecords } from "../../../src/history/index.ts";
import { collected, repository } from "./repository.ts";

const source = { files: { "src/a.js": "export const a = 1;\n", "test/a.test.js": "" } };

test("coverage is read from lcov and Istanbul, the better one of a file counting", async () => {
  using repo = repository([source]);
  const lines = Array.from({ length: 40 }, (_, index) => `DA:${index + 1},${index < 10 ? 1 : 0}`);
  repo.write(
    "coverage/lcov.info",
    `SF:/build/machine/src/a.js\n${lines.join("\n")}\nend_of_record\n`,
  );
  const { observations } = await collected(repo.folder, "coverage");
  expect(observations).toMatchObject([{ value: 25, where: { path: "src/a.js", line: 11 } }]);
  const statement = { start: { line: 1 }, end: { line: 1 } };
  const entry = { path: "src/a.js", statementMap: { 0: statement }, s: { 0: 3 } };
  repo.write("coverage/coverage-final.json", JSON.stringify({ a: entry }));
  expect((await collected(repo.folder, "coverage")).observations).toMatchObject([{ value: 25 }]);
});

test("mutants that nothing notices are counted, those that do not count are not", async () => {
  using repo = repository([source]);
  const mutant = (status: string, line: number) => ({ status, location: { start: { line } } });
  const list = [
    mutant("Survived", 4),
    mutant("NoCoverage", 2),
    mutant("Killed", 1),
    mutant("Ignored", 1),
  ];
  repo.write("reports/mutation.json", JSON.stringify({ files: { "src/a.js": { mutants: list } } }));
  const { observations } = await collected(repo.folder, "mutants");
  expect(observations).toMatchObject([{ value: 2, where: { path: "src/a.js", line: 2 } }]);
  expect(observations[0]?.text).toContain("2 of 3 mutants");
});

test("slow and flaky tests are read from JUnit and Jest", async () => {
  using repo = repository([source]);
  const junit = (body: string) =>
    `<testsuites><testsuite><testcase name="a &gt; b" file="test/a.test.js" time="12.5">${body}</testcase><testcase classname="x" name='quick' time="0.01"/></testsuite></testsuites>`;
  repo.write("reports/first.xml", junit("<failure/>"));
  repo.write("reports/second.xml", junit(""));
  const slow = await collected(repo.folder, "slow-tests");
  expect(slow.observations).toMatchObject([{ where: { path: "test/a.test.js" }, value: 25 }]);
  const flaky = await collected(repo.folder, "flaky-tests");
  expect(flaky.observations).toMatchObject([{ value: 1, quote: "a > b" }]);
});

test("a benchmark is worse than the median of its own kind of machine, in its own direction", async () => {
  using repo = repository([source]);
  const measured = async (day: number, time: number, rate: number, cpu = "one") => {
    const at = `2026-10-${day}T00:00:00Z`;
    const spend = { seconds: 1, cpuSeconds: 1, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 };
    const record = {
      ...({
        schemaVersion: 1,
        engine: "bench",
        run: String(day),
        attempt: 1,
        runs: 1,
        at,
      } as const),
      ...({ verdict: "pass", headline: "", claims: [], proposals: 0, spend } as const),
      counts: { error: 0, warning: 0, note: 0, accepted: 0 },
      base: { commit: "b" },
      head: { commit: String(day), at },
      environment: { cpu, cores: 2, platform: "linux", runtime: "24" },
      metrics: [
        { name: "parse", value: time, base: 1, unit: "ms", direction: "lower" as const },
        { name: "serve", value: rate, base: 1, unit: "requests/s", direction: "higher" as const },
        { name: "rows", value: day, unit: "", direction: "lower" as const },
      ],
    };
    await addRecords(fileRecords(`${repo.folder}/data`), [record]);
  };
  for (const day of [11, 12, 13]) await measured(day, 10, 100);
  await measured(14, 13, 90);
  await measured(15, 99, 1, "two");
  const history = `${repo.folder}/data`;
  const { observations } = await collected(repo.folder, "benchmarks", { history });
  expect(observations.map(({ quote, value }) => [quote, value])).toEqual([
    ["parse", 30],
    ["serve", 10],
  ]);
});

test("secrets are told by their name and age alone", async () => {
  const config = "rotate:\n  credentials:\n    - { name: API_KEY, max-age-days: 20 }\n";
  using repo = repository([{ files: { ".github/lamplighter.yml": config } }]);
  const since = "2026-09-01T00:00:00.000Z";
  repo.write(
    "reports/API_KEY_ROTATION.json",
    JSON.stringify({ version: 1, phase: "idle", current: { id: "key-1", slot: "A", since } }),
  );
  const { observations } = await collected(repo.folder, "secret-age");
  expect(observations).toMatchObject([{ subject: "API_KEY", value: 61 }]);
  expect(JSON.stringify(observations)).not.toContain("key-1");
});

test("the contract engine's claims count by place", async () => {
  using repo = repository([{ files: { "openapi.yaml": "openapi: 3.1.0\n" } }]);
  const claim = { severity: "error", where: { path: "openapi.yaml" } };
  const report = { engine: "contract", claims: [claim, claim, { ...claim, severity: "note" }] };
  repo.write("lamplighter-reports/report-contract.json", JSON.stringify(report));
  const { observations } = await collected(repo.folder, "contract-drift");
  expect(observations).toMatchObject([{ where: { path: "openapi.yaml" }, value: 2 }]);
});

const lock = {
  packages: {
    "": { dependencies: { old: "1" }, devDependencies: { bad: "1" } },
    "node_modules/old": { version: "1.0.0" },
    "node_modules/bad": { version: "2.0.0", dev: true },
  },
};

test("a registry is asked for advisories, ages and deprecations", async () => {
  using repo = repository([{ files: { "package-lock.json": JSON.stringify(lock, undefined, 2) } }]);
  const answers: Record<string, unknown> = {
    "/-/npm/v1/security/advisories/bulk": { bad: [{ severity: "high", title: "It leaks" }] },
    "/old": {
      time: { "1.0.0": "2020-11-01T00:00:00Z" },
      "dist-tags": { latest: "3.0.0" },
      versions: { "1.0.0": { deprecated: "use new" } },
    },
    "/bad": {},
  };
  const server = createServer((request, response) => {
    response.end(JSON.stringify(answers[request.url ?? ""]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const vulnerable = await collected(repo.folder, "advisories", { registry });
    expect(vulnerable.observations).toMatchObject([{ value: 1, quote: "It leaks", strength: 0.4 }]);
    const behind = await collected(repo.folder, "dependencies", { registry });
    expect(behind.observations.map(({ kind, value }) => [kind, value])).toEqual([
      ["old-dependency", 2191],
      ["deprecated", 1],
    ]);
  } finally {
    server.close();
  }
});

test("what cannot be reached is not checked, and says why", async () => {
  using repo = repository([{ files: { "package-lock.json": JSON.stringify(lock) } }]);
  for (const name of ["advisories", "dependencies"]) {
    const { notChecked } = await collected(repo.folder, name, { registry: "http://127.0.0.1:9" });
    expect(notChecked?.[0]?.why).toContain("nothing listens there");
    const offline = await collected(repo.folder, name);
    expect(offline.notChecked?.[0]?.why).toContain("`offline`");
  }
  const names = ["coverage", "mutants", "slow-tests", "benchmarks", "secret-age"];
  for (const name of names) {
    expect((await collected(repo.folder, name)).notChecked).toHaveLength(1);
  }
});
