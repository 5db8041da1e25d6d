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

test("calls nest, secrets can be inherited, and matrix jobs may call", async () => {
  const result = await run(
    `
on: push
jobs:
  top:
    strategy: { matrix: { who: [ann, bo] } }
    uses: ./.github/workflows/middle.yml
    with: { who: "\${{ matrix.who }}" }
    secrets: inherit
`,
    {
      secrets: { key: "hunter2" },
      files: {
        ".github/workflows/middle.yml": `
on: { workflow_call: { inputs: { who: { type: string } } } }
jobs:
  middle:
    uses: lamp/suite/.github/workflows/called.yml@main
    with: { who: "\${{ inputs.who }}" }
    secrets: inherit
`,
      },
    },
  );
  expect(result.jobs.map((one) => one.name).sort()).toEqual([
    ...["top (ann) / middle / greet", "top (bo) / middle / greet"],
  ]);
  expect(log(result, "top (bo) / middle / greet")).toContain("key ***");
});

test("an expression that cannot be evaluated fails its job and no other", async () => {
  const result = await run(`
on: push
jobs:
  bad:
    runs-on: ubuntu-latest
    env: { X: "\${{ fromJSON('{') }}" }
    steps: [{ run: echo never }]
  good:
    runs-on: ubuntu-latest
    steps: [{ run: echo fine }]
`);
  expect(job(result, "bad").annotations[0]?.message).toContain("fromJSON('{')");
  expect(job(result, "good").conclusion).toBe("success");
});
