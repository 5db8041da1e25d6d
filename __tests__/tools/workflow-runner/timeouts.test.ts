import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { job, log, oneJob, run } from "./bench.ts";

/** As ps shows it: empty when there is no such process, Z for one that only awaits burial. */
function stateOf(pid: number): string {
  return spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
}

test("a step that hangs is ended at its timeout, with all that it started", async () => {
  const result = await run(
    oneJob(`
- run: |
    echo $$ > "$RUNNER_TEMP/pid"
    sleep 600 & sleep 600
  timeout-minutes: 0.01
- if: failure()
  run: if ps -o stat= -g "$(cat "$RUNNER_TEMP/pid")" | grep -v Z; then echo alive; else echo gone; fi
`),
  );
  expect(job(result, "one").steps[0]?.annotations.at(-1)?.message).toContain("has timed out");
  expect(log(result, "one")).toContain("gone");
});

test("a job that hangs is cancelled at its timeout; what is always() still runs", async () => {
  const result = await run(
    oneJob(
      `
- run: trap '' INT TERM; sleep 600
- if: failure()
  run: echo never
- if: always()
  run: echo cleaned \${{ job.status }}
`,
      "    timeout-minutes: 0.01\n",
    ),
  );
  expect(result.conclusion).toBe("cancelled");
  expect(job(result, "one").steps.map((step) => step.conclusion)).toEqual([
    "cancelled",
    "skipped",
    "success",
  ]);
  expect(log(result, "one")).toContain("cleaned cancelled");
  expect(job(result, "one").annotations[0]?.message).toContain("maximum execution time");
});

test("a process left in the background is there for the next step and gone after the job", async () => {
  const result = await run(
    oneJob(`
- run: sleep 300 & echo $! > "$RUNNER_TEMP/pid"
- id: look
  run: kill -0 "$(cat "$RUNNER_TEMP/pid")" && echo "pid=$(cat "$RUNNER_TEMP/pid")" >> "$GITHUB_OUTPUT"
`),
  );
  const pid = Number(job(result, "one").steps[1]?.outputs["pid"]);
  expect(pid).toBeGreaterThan(0);
  expect(stateOf(pid)).toMatch(/^Z?$/);
});
