import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { openStage, type Stage, type StageOptions } from "../../tools/demo/stage.ts";

/**
 * The shipped bundle in the shipped workflows, on a local GitHub that is held to GitHub's own
 * description. Nothing between the label and the comment is a stand-in but the server.
 */
let stage: Stage;

async function given(options: StageOptions = {}): Promise<Stage> {
  stage = await openStage(options);
  return stage;
}

afterEach(async () => {
  expect(stage.emulator.violations).toEqual([]);
  await stage.close();
});

/** Those of the contract; what other engines do is told in tests of their own. */
const jobsOf = ({ jobs }: Awaited<ReturnType<Stage["label"]>>) =>
  jobs.filter(({ id }) => ["plan", "contract", "report"].includes(id));

const endsOf = (run: Awaited<ReturnType<Stage["label"]>>) =>
  Object.fromEntries(jobsOf(run).map(({ id, conclusion }) => [id, conclusion]));

const writes = () =>
  stage.emulator.requestLog.filter(
    ({ method, path }) => method !== "GET" && !path.includes("graphql"),
  );

describe("a labeled pull request that breaks the contract", () => {
  test("gets one comment with proofs, and the job that decides is red", async () => {
    await given();
    const run = await stage.label("lamplighter:contract");
    expect(endsOf(run)).toEqual({ plan: "success", contract: "success", report: "failure" });
    const [comment, ...others] = stage.comments();
    expect(others).toEqual([]);
    expect(comment).toMatch(/^<!-- lamplighter -->\n### 1 check failed: \d+ errors/);
    expect(comment).toContain("GET /customers/{customerId}/orders");
    expect(comment).toContain("contract --base-ref");
    expect(comment).toContain("curl -i");
  });

  test("keeps its comment: a second run of the same commit writes nothing, a push updates it", async () => {
    await given();
    await stage.label("lamplighter:contract");
    await stage.deliver("synchronize");
    const settled = writes().length;
    await stage.deliver("synchronize");
    expect(writes()).toHaveLength(settled);
    expect(stage.comments()).toHaveLength(1);
    const before = stage.comments()[0];
    await writeFile(join(stage.headFolder, "NOTES.md"), "nothing of the contract\n");
    await stage.push("Add notes");
    await stage.deliver("synchronize");
    expect(stage.comments()).toHaveLength(1);
    expect(stage.comments()[0]).not.toBe(before);
  });

  test("gives each job no more than it needs", async () => {
    await given();
    const run = await stage.label("lamplighter:contract");
    const permissions = Object.fromEntries(jobsOf(run).map((job) => [job.id, job.permissions]));
    expect(permissions).toEqual({
      plan: { contents: "read", metadata: "read", "pull-requests": "read" },
      contract: { contents: "read", metadata: "read" },
      report: { contents: "read", metadata: "read", "pull-requests": "write", checks: "write" },
    });
  });
});

test("a harmless change ends in a comment of three lines", async () => {
  await given({ breaking: false });
  const run = await stage.label("lamplighter:contract");
  expect(run.conclusion).toBe("success");
  const visible = (stage.comments()[0] ?? "").replace(/<!--[\s\S]*?-->/g, "").trim();
  expect(visible.split("\n").filter((line) => line.trim() !== "")).toHaveLength(3);
});

test("a change that concerns no engine says so", async () => {
  await given({ breaking: false });
  const run = await stage.label("lamplighter");
  expect(endsOf(run)).toEqual({ plan: "success", contract: "skipped", report: "success" });
  expect(stage.comments()).toHaveLength(1);
});

test("a foreign label does nothing", async () => {
  await given();
  const run = await stage.label("bug");
  expect(endsOf(run)).toEqual({ plan: "success", contract: "skipped", report: "skipped" });
  expect(stage.comments()).toEqual([]);
});

test("a draft waits until it is ready for review", async () => {
  await given({ draft: true });
  const run = await stage.label("lamplighter");
  expect(endsOf(run)).toEqual({ plan: "success", contract: "skipped", report: "skipped" });
  expect(stage.comments()).toEqual([]);
});

test("a missing permission costs the comment only, and is named", async () => {
  await given({ withheld: ["pull-requests"] });
  const label = "lamplighter:contract";
  stage.emulator.addLabel(stage.pull, label);
  const run = await stage.deliver("labeled", label);
  const report = run.jobs.find(({ id }) => id === "report");
  const step = report?.steps.find(({ name }) => name === "Write the comment and decide");
  expect(step?.summary).toContain("GET /customers/{customerId}/orders");
  const notices = step?.annotations.filter(({ level }) => level === "notice") ?? [];
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringContaining("pull-requests: write"),
  ]);
  expect(stage.comments()).toEqual([]);
});
