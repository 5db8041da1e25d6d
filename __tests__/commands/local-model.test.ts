import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { localModel } from "../../src/commands/local-model.ts";
import { readConfig } from "../../src/inputs/index.ts";
import { Failure } from "../../src/model/index.ts";
import { noCost, withModelCost } from "../../src/ports/index.ts";
import { startModelServer, type ModelServer } from "../../tools/model-server/index.ts";
import { aReport } from "../report/examples.ts";
import { blue, question } from "../router/setup.ts";

let state: { folder: string; server: ModelServer };
const before = process.env["XDG_STATE_HOME"];

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "lamplighter-state-"));
  process.env["XDG_STATE_HOME"] = folder;
  state = { folder, server: await startModelServer(blue) };
});

afterEach(async () => {
  if (before === undefined) delete process.env["XDG_STATE_HOME"];
  else process.env["XDG_STATE_HOME"] = before;
  await state.server.close();
  await rm(state.folder, { recursive: true, force: true });
});

const configured = (more = "") =>
  readConfig(`model:
  use: [compatible/small]
  base-url: ${state.server.url}
  prices: { compatible/small: { input: 100, output: 100 } }
${more}`);

test("one ledger for all commands in a folder, another for another folder", async () => {
  const first = localModel(await configured(), "/work/shop", "tests");
  const { cost } = await first.router.ask(question);
  expect(cost).toMatchObject({ calls: 1, byModel: [{ model: "compatible/small", calls: 1 }] });

  const second = localModel(await configured(), "/work/shop", "tests");
  expect(await second.router.ask(question)).toMatchObject({ from: "cache", cost: noCost });
  const report = aReport();
  const spend = withModelCost(report.spend, cost, [{ noun: "confirmed kill", amount: 1 }]);
  const { month } = (await second.told({ ...report, spend })).spend;
  expect(month).toMatchObject({ usd: cost.usd, limit: 5 });

  const other = localModel(await configured(), "/work/other", "tests");
  expect((await other.router.outlook()).month).toBe(0);
});

test("a report of an engine that asked nobody says nothing of the month", async () => {
  const report = aReport();
  expect(await localModel(await configured(), "/work/shop", "tests").told(report)).toBe(report);
});

test("the emergency stop and the level turn questions down before they cost anything", async () => {
  for (const line of ["  stop: true\n", "  level: high\n"]) {
    const { router } = localModel(await configured(line), "/work/shop", "tests");
    const end = await router.ask({ ...question, priority: "medium" });
    expect(end).toMatchObject({ kind: "none", cost: noCost });
  }
  expect(state.server.requests).toEqual([]);
});

test("asked for and not configured is a mistake that is named", async () => {
  const config = await readConfig("label: x\n");
  const act = () => localModel(config, "/work/shop", "tests");
  expect(act).toThrow(Failure);
  expect(act).toThrow("model-none-configured");
});
