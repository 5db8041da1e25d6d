import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JsonObject } from "../../tools/workflow-runner/language/json.ts";
import { openStage, type Stage } from "../../tools/demo/stage.ts";
import { root } from "../../tools/demo/upstream.ts";

/** The ways to use the suite besides the reusable workflow. */
let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.emulator.violations).toEqual([]);
  await stage.close();
});

async function runOwn(workflow: string) {
  const path = ".github/workflows/own.yml";
  await cp(join(root, workflow), join(stage.headFolder, path));
  await stage.push("Another workflow");
  stage.emulator.addLabel(stage.pull, "lamplighter:contract");
  const payload = await stage.emulator.events.pullRequest({ action: "opened", pull: stage.pull });
  return stage.run(path, { name: "pull_request", payload: payload as JsonObject });
}

test("the root action does everything in one step", async () => {
  const run = await runOwn("examples/workflows/one-step.yml");
  const step = run.jobs[0]?.steps.find(({ name }) => name === "Lamplighter");
  expect(step?.conclusion).toBe("failure");
  expect(step?.outputs).toMatchObject({ verdict: "fail", engines: '["contract"]' });
  expect(step?.annotations.some(({ level }) => level === "error")).toBe(true);
  expect(stage.comments()).toHaveLength(1);
  expect(stage.comments()[0]).toContain("GET /customers/{customerId}/orders");
});

test("prepare lays out both sides, with Node", async () => {
  const run = await runOwn("__tests__/fixtures/workflows/prepare.yml");
  expect(run.conclusion).toBe("success");
  const look = run.jobs[0]?.steps.find(({ name }) => name === "Look");
  expect(look?.outputs).toEqual({ "base-limit": "1", "head-limit": "1", node: process.version });
});

test("prepare installs dependencies and runs none of their scripts, nor the project's", async () => {
  const project = join(root, "__tests__/fixtures/workflows/install-scripts");
  await cp(project, stage.headFolder, { recursive: true });
  const run = await runOwn("__tests__/fixtures/workflows/prepare-install-scripts.yml");
  expect(run.conclusion).toBe("success");
  const look = run.jobs[0]?.steps.find(({ name }) => name === "Look");
  // A plain install afterwards leaves marks, so that none before means that none ran.
  expect(look?.outputs).toMatchObject({ installed: "dep", ran: "" });
  expect(look?.outputs["would-run"]).toContain("root-postinstall");
});
