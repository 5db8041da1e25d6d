import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseRotationRecord } from "../../../src/inputs/index.ts";
import { credentials, key, month, notes, rules, writes } from "./api-key.ts";
import { openStage, randomCredential, type Stage } from "./stage.ts";

/** People, cancellations and other runs come in between. */
let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const phase = () => parseRotationRecord(stage.variable("API_KEY_ROTATION") ?? "", "test").phase;

/** One rotation behind it, so that the next one has an old credential to end. */
async function rotatedOnce(): Promise<void> {
  await stage.job({ inputs: { credentials } });
  stage.wait(month);
}

describe("going back", () => {
  test("is one flip while the old one lives, and the new one is what ends", async () => {
    await rotatedOnce();
    const consumer = stage.consumer();
    stage.wait(1);
    await stage.job({ inputs: { credentials } });
    const back = await stage.job({ inputs: { credentials, mode: "rollback", only: [key] } });
    expect(rules(back)).toEqual(["rotation-rolled-back"]);
    expect(stage.variable("API_KEY_SLOT")).toBe("A");
    consumer.status = "completed";
    await stage.job({ inputs: { credentials: [randomCredential(key, { "max-age-days": 90 })] } });
    expect(stage.secret("API_KEY_A")).toBeDefined();
    expect(stage.secret("API_KEY_B")).toBeUndefined();
    expect(phase()).toBe("idle");
  });

  test("by hand is noticed: what consumers read again is never revoked", async () => {
    await rotatedOnce();
    const consumer = stage.consumer();
    stage.wait(1);
    await stage.job({ inputs: { credentials } });
    stage.setVariable("API_KEY_SLOT", "A");
    consumer.status = "completed";
    await stage.job({ inputs: { credentials: [randomCredential(key, { "max-age-days": 90 })] } });
    expect(stage.secret("API_KEY_A")).toBeDefined();
  });

  test("is refused where there is nothing to go back to", async () => {
    await stage.job({ inputs: { credentials } });
    const { error } = await stage.job({ inputs: { credentials, mode: "rollback", only: [key] } });
    expect(String(error)).toContain("rotation-no-way-back");
    const all = await stage.job({ inputs: { credentials, mode: "rollback" } });
    expect(String(all.error)).toContain("rotation-unnamed");
  });
});

describe("a run that is asked to stop", () => {
  test("finishes what it has begun, and the next run goes on from there", async () => {
    await rotatedOnce();
    const stopped = await stage.job({
      inputs: { credentials },
      step: (step) => {
        // As soon as the new value is in its slot, with no record of it yet.
        const asked = () => (stage.secret("API_KEY_B") === undefined ? undefined : 0.1);
        Object.defineProperty(step, "asked", { get: asked });
      },
    });
    expect(rules(stopped)).toEqual(["rotation-interrupted"]);
    expect(stopped.report?.verdict).toBe("error");
    const { next } = parseRotationRecord(stage.variable("API_KEY_ROTATION") ?? "", "test");
    const value = stage.secret("API_KEY_B");
    expect([phase(), next?.slot]).toEqual(["staged", "B"]);
    expect(rules(await stage.job({ inputs: { credentials } }))).toContain("rotation-old-fails");
    expect(stage.secret("API_KEY_B")).toBe(value);
  });

  test("begins nothing any more", async () => {
    const many = ["A1", "B1"].map((one) => randomCredential(one));
    const { report } = await stage.job({
      inputs: { credentials: many },
      step: (step) => void (step.asked = 0),
    });
    expect(report?.notChecked.map(({ what }) => what)).toEqual(["A1", "B1"]);
    expect(writes(stage)).toEqual([]);
  });
});

test("two at once: one rotates, the other leaves it alone", async () => {
  await rotatedOnce();
  for (const id of [102, 103]) {
    stage.emulator.createRun({
      ...{ repository: stage.repository, id, event: "schedule", status: "in_progress" },
      workflow: { name: "Rotate", path: ".github/workflows/rotate.yml" },
      head: { branch: "main", sha: "0".repeat(40) },
    });
  }
  const both = await Promise.all([1, 2].map(() => stage.job({ inputs: { credentials } })));
  const said = both.map((job) => [...(rules(job) ?? []), notes(job)].join(" ")).join(" ");
  expect(said).toMatch(/rotates it at this moment|rotation-taken-over/);
  expect(both.flatMap(rules).filter((rule) => rule === "rotation-new-works").length).toBe(1);
  expect(stage.secret("API_KEY_B")).toBeDefined();
});
