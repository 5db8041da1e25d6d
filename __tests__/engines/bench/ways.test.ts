import { expect, test } from "@jest/globals";
import { fakeCommands } from "../../fakes/bench.ts";
import { measured } from "./bench.ts";

test("commands are timed in random order, the fastest of each round", async () => {
  const commands = fakeCommands(({ folder }, run) => ({
    seconds: (folder === "after" ? 0.105 : 0.1) + (run % 4 === 0 ? 0.05 : 0.0001 * (run % 3)),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node cli.js" },
  );
  expect(report.claims.map(({ text }) => text)).toEqual(["`node cli.js` takes 5.0 % longer"]);
  expect(report.claims[0]?.proof.command).toBe(
    "lamplighter bench --base before --head after --command 'node cli.js'",
  );
  const firstOfEachRound = commands.ran.slice(3).filter((_, at) => at % 9 === 0);
  expect(new Set(firstOfEachRound.map(({ folder }) => folder)).size).toBe(2);
});

test("a command that holds more memory is told apart from one that takes longer", async () => {
  const commands = fakeCommands(({ folder, watchMemory }, run) => ({
    seconds: 0.1 + 0.0001 * (run % 3),
    ...(watchMemory === true && { peakBytes: (folder === "after" ? 60e6 : 50e6) + run * 1_000 }),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node cli.js" },
  );
  expect(report.claims.map(({ severity, text }) => [severity, text])).toEqual([
    ["warning", expect.stringMatching(/^`node cli\.js, peak memory` .* 20\.\d % more/)],
  ]);
});

test("a command that fails at head says why", async () => {
  const commands = fakeCommands(({ folder }) =>
    folder === "after" ? { trouble: "it exited with 1", errors: "no such flag" } : {},
  );
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node cli.js" },
  );
  expect(report.notChecked).toEqual([
    { what: "node cli.js", why: "At head, it exited with 1: no such flag." },
  ]);
});

test("a command that prints results is compared result by result, each in its own direction", async () => {
  const commands = fakeCommands(({ folder }, run) => ({
    output: JSON.stringify([
      { name: "rate", unit: "ops/s", value: (folder === "after" ? 900 : 1000) + (run % 3) },
      { name: "modules", unit: "", value: 12 },
      ...(folder === "after" ? [{ name: "new one", unit: "ns", value: 1 }] : []),
    ]),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node bench.js", tool: "custom-bigger-is-better" },
  );
  expect(report.claims.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^`rate` reaches (?:9\.\d|10\.\d) % less$/),
  ]);
  expect(report.metrics.find(({ name }) => name === "modules")).toMatchObject({
    base: 12,
    value: 12,
  });
  expect(report.notChecked).toEqual([
    { what: "new one", why: "Only head printed it, so there is nothing to compare." },
  ]);
});

test("a result that is no number is a row with its reason", async () => {
  const commands = fakeCommands(({ folder }) => ({
    output: JSON.stringify([
      { name: "rate", unit: "ns", value: folder === "after" ? "NaN" : 10 },
      { name: "zero", unit: "ns", value: 0 },
    ]),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node bench.js", tool: "custom-smaller-is-better" },
  );
  expect(report.claims).toEqual([]);
  expect(report.notChecked).toEqual([{ what: "rate", why: 'Its value is no number: "NaN".' }]);
  const names = report.metrics.map(({ name }) => name);
  expect(names).not.toContain("rate");
  expect(names).toContain("zero");
});

test("of twenty printed rows a clear one is still called: the rounds grow with the rows", async () => {
  const commands = fakeCommands(({ folder }, run) => ({
    output: JSON.stringify(
      Array.from({ length: 20 }, (_, row) => ({
        name: `row ${row}`,
        unit: "ns",
        value: (row === 7 && folder === "after" ? 1100 : 1000) + ((run * 7 + row) % 5),
      })),
    ),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node bench.js", tool: "custom-smaller-is-better" },
  );
  expect(report.claims.map(({ text }) => text)).toEqual([expect.stringMatching(/^`row 7` takes/)]);
});

test("a count that varies is undecided under its own name, not under that of the heap", async () => {
  const commands = fakeCommands((_, run) => ({
    output: JSON.stringify([{ name: "queries", unit: "queries", value: 100 + (run % 7) }]),
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "node bench.js", tool: "custom-smaller-is-better" },
  );
  expect(report.notChecked.map(({ what }) => what)).toEqual(["queries"]);
});

test.each([
  ["", "At base, There is no result of hyperfine in it: It is empty."],
  ["nonsense", "At base, There is no result of hyperfine in it: "],
])("a command that prints %j gives a reason", async (output, why) => {
  const commands = fakeCommands(({ folder }) => ({
    output: folder === "before" ? output : hyperfine,
  }));
  const report = await measured(
    { folders: { before: {}, after: {} }, ports: { commands } },
    { command: "hyperfine --export-json - true", tool: "hyperfine" },
  );
  expect(report.notChecked).toEqual([
    { what: "hyperfine --export-json - true", why: expect.stringContaining(why) },
  ]);
});

const hyperfine = JSON.stringify({
  results: [
    { command: "true", mean: 0.1, stddev: 0.01, median: 0.1, min: 0.09, max: 0.12, times: [0.1] },
  ],
});

test("sizes are exact: one more byte is told, and more than the threshold is an error", async () => {
  const folders = {
    before: { "dist/a-1f.js": "x".repeat(1000), "dist/b.js": "y" },
    after: { "dist/a-2e.js": "x".repeat(1100), "dist/b.js": "y" },
  };
  const report = await measured({ folders }, { sizes: "dist/*.js" });
  expect(report.claims.map(({ rule, severity, text }) => [rule, severity, text])).toEqual([
    ["larger", "error", "`size of dist/*.js, bytes` is 10.0 % larger"],
    ["larger", "error", "`size of dist/*.js, gzipped` is 10.0 % larger"],
  ]);
  expect(report.metrics).toContainEqual({
    name: "size of dist/*.js, files",
    value: 2,
    unit: "",
    base: 2,
    direction: "lower",
  });
});
