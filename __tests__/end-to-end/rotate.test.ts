import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseRotationRecord } from "../../src/inputs/index.ts";
import { openRotateStage, type RotateStage } from "../../tools/demo/rotate-stage.ts";
import type { RunResult } from "../../tools/workflow-runner/index.ts";

/** The example workflow on a local GitHub, in real processes. Octokit leaves a second between writes. */
const patience = 180_000;

let stage: RotateStage;
beforeEach(async () => {
  stage = await openRotateStage();
});
afterEach(() => stage.close());

const key = "WEBHOOK_SECRET";
const summaries = ({ jobs }: RunResult) =>
  jobs.map(({ id, steps }) => `${id}: ${steps.map(({ summary }) => summary).join("")}`);
const logs = ({ jobs }: RunResult) =>
  jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");
const phase = () => parseRotationRecord(stage.variable(`${key}_ROTATION`) ?? "", "test").phase;

test(
  "a rotation whole: new works, read back by a later job, old fails, with the least token",
  async () => {
    const first = await stage.rotate(key);
    expect(first.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["rotate", "success"],
      ["read-back", "success"],
    ]);
    const old = stage.secret(`${key}_A`) ?? "";
    const second = await stage.rotate(key);
    const [rotated, readBack] = summaries(second);
    expect(rotated).toMatch(/consumers read the new credential .* it works/);
    expect(rotated).toMatch(/the old credential .* is revoked; it fails/);
    expect(readBack).toContain("this job was given the very value that was promoted");
    const value = stage.secret(`${key}_B`) ?? "";
    for (const secret of [old, value]) {
      expect(secret).toHaveLength(43);
      const everything = [logs(second), ...summaries(second), JSON.stringify(second.jobs)];
      for (const text of everything) expect(text).not.toContain(secret);
    }
    expect(second.artifacts.map(({ name }) => name)).toEqual(["rotation-audit-1"]);
    expect(stage.emulator.violations).toEqual([]);
    const outputs = second.jobs[0]?.steps.find(({ name }) => name === "Rotate")?.outputs;
    expect(outputs).toMatchObject({ verdict: "pass", rotated: "1", promoted: "1", alarms: "0" });
  },
  patience,
);

describe("a run", () => {
  test(
    "that is canceled midway leaves a record from which the next one goes on",
    async () => {
      await stage.rotate(key);
      const old = stage.secret(`${key}_A`);
      const button = new AbortController();
      const running = stage.rotate(key, { signal: button.signal });
      while (stage.secret(`${key}_B`) === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      button.abort();
      expect((await running).conclusion).toBe("cancelled");
      expect(stage.secret(`${key}_A`)).toBe(old);
      expect(phase()).not.toBe("idle");
      expect((await stage.rotate("")).conclusion).toBe("success");
      expect([phase(), stage.variable(`${key}_SLOT`)]).toEqual(["idle", "B"]);
      expect(stage.secret(`${key}_A`)).toBeUndefined();
    },
    patience,
  );

  test(
    "that starts beside another leaves the credential to it",
    async () => {
      await stage.rotate(key);
      const both = await Promise.all([stage.rotate(key), stage.rotate(key)]);
      const said = both.flatMap(summaries).join("\n");
      expect(said.match(/consumers read the new credential/g)).toHaveLength(1);
      expect(stage.secret(`${key}_B`)).toBeDefined();
      expect((await stage.rotate("")).conclusion).toBe("success");
      expect(phase()).toBe("idle");
    },
    patience,
  );
});

test(
  "a token with another permission is told which one it lacks",
  async () => {
    const run = await stage.rotate(key, { permissions: { secrets: "write", variables: "write" } });
    expect(run.conclusion).toBe("failure");
    expect(summaries(run)[0]).toContain("The token lacks the permission `Environments: write`");
    expect(stage.variable(`${key}_ROTATION`)).toBeUndefined();
  },
  patience,
);
