import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { expandMatrix } from "../../../tools/workflow-runner/plan/matrix.ts";
import { job, log, run } from "./bench.ts";

test("include joins, overwrites what include added, or stands alone (GitHub's own example)", () => {
  const combinations = expandMatrix({
    fruit: ["apple", "pear"],
    animal: ["cat", "dog"],
    include: [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ],
  });
  expect(combinations).toEqual([
    { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
    { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
    { fruit: "pear", animal: "cat", color: "pink" },
    { fruit: "pear", animal: "dog", color: "green" },
    { fruit: "banana" },
    { fruit: "banana", animal: "cat" },
  ]);
});

test("exclude takes out every combination that it fits, before include", () => {
  const combinations = expandMatrix({
    os: ["linux", "mac"],
    node: [20, 24],
    exclude: [{ os: "mac", node: 20 }],
    include: [{ os: "mac", node: 20, slow: true }],
  });
  expect(combinations).toHaveLength(4);
  expect(combinations.at(-1)).toEqual({ os: "mac", node: 20, slow: true });
});

test("without exclude there are as many jobs as the vectors' lengths multiply to", () => {
  const vectors = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => !["include", "exclude", "__proto__"].includes(key)),
    fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }),
    { minKeys: 1, maxKeys: 3 },
  );
  fc.assert(
    fc.property(vectors, (matrix) => {
      const combinations = expandMatrix(matrix);
      const product = Object.values(matrix).reduce((all, { length }) => all * length, 1);
      expect(new Set(combinations.map((one) => JSON.stringify(one))).size).toBe(product);
    }),
  );
});

const matrixJob = (strategy: string, script: string): string => `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { shards: "\${{ steps.plan.outputs.shards }}", none: "[]" }
    steps: [{ id: plan, run: 'echo "shards=[1,2,3]" >> "$GITHUB_OUTPUT"' }]
  work:
    needs: plan
    runs-on: ubuntu-latest
    strategy: ${strategy}
    outputs: { last: "\${{ matrix.shard }}" }
    steps: [{ run: '${script}' }]
  after:
    needs: work
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.work.result }} \${{ needs.work.outputs.last }}"' }]
`;

test("a matrix may come from a job's output", async () => {
  const result = await run(
    matrixJob(
      "{ matrix: { shard: '${{ fromJSON(needs.plan.outputs.shards) }}' } }",
      'echo "${{ matrix.shard }} of ${{ strategy.job-total }}"',
    ),
  );
  expect(log(result, "work (2)")).toBe("2 of 3");
  expect(log(result, "after")).toBe("success 3");
});

test("an empty matrix is an error of its job", async () => {
  const result = await run(
    matrixJob("{ matrix: { shard: '${{ fromJSON(needs.plan.outputs.none) }}' } }", "true"),
  );
  expect(job(result, "work").annotations[0]?.message).toBe(
    "Matrix vector 'shard' does not contain any values",
  );
  expect(log(result, "after")).toContain("failure");
});

test("one failure cancels the others, unless fail-fast is off", async () => {
  const script = 'test "${{ matrix.shard }}" != 1 && sleep "${{ matrix.wait }}"';
  const matrix = "matrix: { shard: [1, 2, 3], wait: [WAIT] }";
  const fast = await run(matrixJob(`{ max-parallel: 2, ${matrix.replace("WAIT", "30")} }`, script));
  expect(job(fast, "work (2, 30)").conclusion).toBe("cancelled");
  expect(job(fast, "work (3, 30)").conclusion).toBe("cancelled");
  expect(log(fast, "after")).toContain("failure");
  const slow = await run(matrixJob(`{ fail-fast: false, ${matrix.replace("WAIT", "0")} }`, script));
  expect(job(slow, "work (3, 0)").conclusion).toBe("success");
});
