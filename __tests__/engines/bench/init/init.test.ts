import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { enginePorts } from "../../../../src/adapters/engine-ports.ts";
import { nodeSampler } from "../../../../src/adapters/node-sampler.ts";
import { initBench } from "../../../../src/engines/bench/init/index.ts";
import { readingRequests } from "../../../../src/engines/contract/conform/readings.ts";
import { benchInitInputs, flagSource, readInputs } from "../../../../src/inputs/index.ts";
import { fakeLog } from "../../../fakes/log.ts";

async function copyOf(folder: string) {
  const made = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-test-")));
  await cp(resolve(folder), made, { recursive: true });
  return { folder: made, [Symbol.asyncDispose]: () => rm(made, { recursive: true, force: true }) };
}

function init(folder: string, flags: Readonly<Record<string, string>>, spec?: string) {
  const ports = { ...enginePorts(folder), log: fakeLog() };
  const given = flagSource(new Map(Object.entries({ project: folder, ...flags })));
  const describe =
    spec === undefined
      ? undefined
      : (origin: string, ask?: Parameters<typeof readingRequests>[3]) =>
          readingRequests(ports.files, join(folder, spec), origin, ask);
  return initBench(ports, readInputs(benchInitInputs, [given]), describe);
}

test("the shop gets benchmarks of what its load keeps busy, and requests that it answers", async () => {
  await using shop = await copyOf("examples/storefront");
  const done = await init(
    shop.folder,
    { out: "bench/new", serve: "node src/server.ts", most: "2" },
    "openapi.yaml",
  );
  expect(done).toMatchObject({ functions: 2, scenarios: 5, kept: [] });
  expect(done.written).toContain("bench/new/catalog-csv.bench.ts");
  const load = JSON.parse(await readFile(join(shop.folder, "bench/new/load.json"), "utf8")) as {
    name: string;
    requests: { path: string }[];
  }[];
  expect(load.find(({ name }) => name === "GET /products/{productId}")?.requests).toEqual([
    { method: "GET", path: expect.stringMatching(/^\/products\/[a-z0-9-]+$/) },
  ]);
  expect(done.leftOut).toContainEqual({
    what: "GET /reports/sales",
    why: "It asks for credentials.",
  });
  const csv = await readFile(join(shop.folder, "bench/new/catalog-csv.bench.ts"), "utf8");
  expect(csv).toMatch(/% of the profiled time\. The call is from __tests__\/csv\.test\.ts:\d+\./);
  const listed = await nodeSampler.list(
    { kind: "list", root: shop.folder, file: "bench/new/catalog-csv.bench.ts" },
    { seconds: 20, environment: {} },
  );
  expect(listed).toContainEqual(
    expect.objectContaining({ id: "bench/new/catalog-csv.bench.ts > productsToCsv" }),
  );
  expect(done.settings).toBe(
    'bench:\n  files:\n    - "bench/new/*.bench.*"\n  serve: "node src/server.ts"\n  requests:\n    - bench/new/load.json',
  );
}, 60_000);

test("a package from npm gets one benchmark for what it ships twice, with the README's calls", async () => {
  await using copy = await copyOf("node_modules/fastest-levenshtein");
  const done = await init(copy.folder, {});
  expect(done).toMatchObject({ written: ["bench/mod.bench.js"], functions: 2 });
  const text = await readFile(join(copy.folder, "bench/mod.bench.js"), "utf8");
  expect(text).toContain('const closestInput = ["fast", ["slow", "faster", "fastest"]];');
  expect(text).toContain("exports.distance = () => modModule.distance(...distanceInput);");
  const again = await init(copy.folder, {});
  expect(again).toMatchObject({ written: [], kept: ["bench/mod.bench.js"] });
}, 60_000);

test("what changes its arguments gets new ones each time, and what throws is left out", async () => {
  await using empty = await copyOf("__tests__/fixtures/bench/init");
  const done = await init(empty.folder, {});
  const text = await readFile(join(empty.folder, "bench/index.bench.js"), "utf8");
  expect(text).toContain("const drainInput = () => [[3, 1, 2]];");
  expect(text).toContain("export const drain = () => indexModule.drain(...drainInput());");
  expect(done.leftOut).toContainEqual({
    what: "refuse (index.js:6)",
    why: "Its call at index.test.js:5 does not work by itself: too few.",
  });
}, 60_000);

test("a profile that nobody wrote is told, and nothing hangs on it", async () => {
  await using copy = await copyOf("__tests__/fixtures/bench/init");
  await writeFile(join(copy.folder, "index.test.js"), "");
  const done = await init(copy.folder, { profile: "false" });
  expect(done).toMatchObject({ functions: 0, scenarios: 0, settings: "" });
  expect(done.leftOut.map(({ what }) => what)).toContain("which functions are busy");
}, 60_000);

test("a folder that is not there is the user's mistake", async () => {
  await expect(init("/nowhere", {})).rejects.toThrow("project-missing");
});
