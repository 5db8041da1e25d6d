import { expect, test } from "@jest/globals";
import { job, log, run } from "./bench.ts";

test("jobs wait for each other and hand outputs on", async () => {
  const result = await run(`
on: push
jobs:
  after:
    needs: before
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "got \${{ needs.before.outputs.word }}, \${{ needs.before.result }}"' }]
  before:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps: [{ id: say, run: 'echo word=lamp >> "$GITHUB_OUTPUT"' }]
`);
  expect(result.conclusion).toBe("success");
  expect(log(result, "after")).toContain("got lamp, success");
  expect(job(result, "before").outputs).toEqual({ word: "lamp" });
});

test("a called workflow uses its own repository's actions, for the caller's repository", async () => {
  const result = await run(
    `
on: push
jobs:
  call:
    uses: lamp/suite/.github/workflows/called.yml@v1
    with: { who: mira, loud: true }
    secrets: { key: "\${{ secrets.API_KEY }}" }
  after:
    needs: call
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.call.outputs.greeting }}"' }]
`,
    { secrets: { API_KEY: "hunter2" } },
  );
  expect(result.conclusion).toBe("success");
  expect(log(result, "call / greet")).toContain("from lamp/suite for mira/shop key ***");
  expect(log(result, "after")).toContain("hello mira!\nsecond line");
});
