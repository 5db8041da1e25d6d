import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { openStage, type Stage } from "../../tools/demo/stage.ts";

/** The two jobs that measure, in the shipped workflows: the second only where the first found something. */
let stage: Stage;

/** Some hundred processes are started, which on a busy machine takes minutes. */
const timeout = 600_000;

afterEach(async () => {
  expect(stage.emulator.violations).toEqual([]);
  await stage.close();
});

/** Rounds of the splitting of a discount that change nothing but its time. */
async function changePricing(times: number): Promise<void> {
  const path = join(stage.headFolder, "src/pricing/money.ts");
  const text = await readFile(path, "utf8");
  const loop = `for (let time = 0; time < ${times}; time++) weights.map((weight) => weight / (time + 1));`;
  const changed = text.replace("  if (total <= 0)", `  ${loop}\n  if (total <= 0)`);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  await stage.push("Change how a discount is split");
}

const endsOf = (run: Awaited<ReturnType<Stage["label"]>>) =>
  Object.fromEntries(
    run.jobs
      .filter(({ id }) => ["bench", "bench-again", "report"].includes(id))
      .map(({ id, conclusion }) => [id, conclusion]),
  );

test(
  "a change that makes pricing slower is measured twice, and the comment says by how much",
  async () => {
    stage = await openStage({ breaking: false });
    await changePricing(40);
    const run = await stage.label("lamplighter:bench");
    expect(endsOf(run)).toEqual({ bench: "success", "bench-again": "success", report: "failure" });
    const [comment = "", ...others] = stage.comments();
    expect(others).toEqual([]);
    expect(comment).toMatch(/worse in both measurements/);
    expect(comment).toMatch(/split a discount over 40 lines` takes [\d.,]+ % longer/);
    expect(comment).toMatch(/99(?:\.\d)? % interval \+/);
    expect(comment).toMatch(/#v1 bench --base [0-9a-f]{40} --head [0-9a-f]{40} --only/);
  },
  timeout,
);

test(
  "a change that costs nothing is measured once, and nothing is red",
  async () => {
    stage = await openStage({ breaking: false });
    await writeFile(
      join(stage.headFolder, "src/pricing/rounding.ts"),
      "export const cents = (euros: number): number => Math.round(euros * 100);\n",
    );
    await stage.push("Add a helper");
    const run = await stage.label("lamplighter:bench");
    expect(endsOf(run)).toEqual({ bench: "success", "bench-again": "skipped", report: "success" });
    expect(stage.comments()).toHaveLength(1);
  },
  timeout,
);
