import { expect, test } from "@jest/globals";
import { job, log, oneJob, run } from "./bench.ts";

test("an action's pre, main and post share state; posts run last, in reverse", async () => {
  const result = await run(
    oneJob(`
- name: First
  uses: lamp/suite/actions/echo@v1
  with: { text: a, unknown: 1 }
- uses: lamp/suite/actions/greet@v1
  id: greet
- run: echo "\${{ steps.greet.outputs.greeting }} of \${{ steps.greet.outputs.folder }}"
`),
  );
  expect(job(result, "one").steps.map((step) => step.name)).toEqual([
    "Pre First",
    "Pre Run lamp/suite/actions/greet@v1",
    "First",
    "Run lamp/suite/actions/greet@v1",
    'Run echo "hello world',
    "Post Run $/actions/echo",
    "Post First",
  ]);
  expect(log(result, "one")).toContain("main a in mira/shop after pre");
  expect(log(result, "one")).toContain("post a after main");
  expect(log(result, "one")).toContain("second line of greet-greet");
  expect(job(result, "one").steps[2]?.annotations[0]?.message).toMatch(/^Unexpected input\(s\)/);
  expect(job(result, "one").steps[3]?.summary).toBe("# hello world\n");
});

test("a ./ action is the caller's own, and a composite judges its own steps", async () => {
  const composite = (steps: string): string =>
    `name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - ${steps.trim().replaceAll("\n", "\n      ")}\n`;
  const result = await run(
    oneJob(`
- uses: actions/checkout@v7
- run: exit 1
- if: always()
  uses: ./tools/after
`),
    {
      files: {
        "tools/after/action.yml": composite(`
run: echo ran with \${{ job.status }}
shell: bash
`),
      },
    },
  );
  expect(log(result, "one")).toContain("ran with failure");
});
