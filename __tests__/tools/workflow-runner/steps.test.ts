import { expect, test } from "@jest/globals";
import { job, log, oneJob, run } from "./bench.ts";

const conclusions = (result: Awaited<ReturnType<typeof run>>): string[] =>
  job(result, "one").steps.map((step) => step.conclusion);

test("outputs, environment and path come from files, in both forms", async () => {
  const result = await run(
    oneJob(`
- id: write
  run: |
    echo "one=1" >> "$GITHUB_OUTPUT"
    printf 'many<<END\\na=1\\nb<<2\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo "LAMP=lit" >> "$GITHUB_ENV"
    mkdir "$RUNNER_TEMP/bin" && printf '#!/bin/sh\\necho tool\\n' > "$RUNNER_TEMP/bin/mytool"
    chmod +x "$RUNNER_TEMP/bin/mytool" && echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
- run: mytool && echo "$LAMP \${{ env.LAMP }} \${{ steps.write.outputs.many }}"
`),
  );
  expect(job(result, "one").steps[0]?.outputs).toEqual({ one: "1", many: "a=1\nb<<2" });
  expect(log(result, "one")).toContain("tool\nlit lit a=1\nb<<2");
});

test.each([
  ['echo "no equals" >> "$GITHUB_OUTPUT"', "Invalid format 'no equals'"],
  ['echo "x<<END" >> "$GITHUB_OUTPUT"', "Matching delimiter not found 'END'"],
  ['echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"', "Can't store NODE_OPTIONS"],
  ['echo "::set-output name=x::1"', "The `set-output` command is disabled"],
  ["exit 3", "Process completed with exit code 3."],
  ["false | true", undefined],
])("%s", async (script, message) => {
  const result = await run(oneJob(`- run: '${script}'`));
  expect(job(result, "one").steps[0]?.annotations.map((one) => one.message)).toEqual(
    message === undefined ? [] : [expect.stringContaining(message)],
  );
  expect(result.conclusion).toBe(message === undefined ? "success" : "failure");
});

test("shell: bash fails on a broken pipe, and any other shell takes the script as a file", async () => {
  const result = await run(
    oneJob(`
- run: false | true
  shell: bash
  continue-on-error: true
- run: console.log(process.argv.length, 'by node')
  shell: node {0}
- run: pwd
  shell: sh
  working-directory: /tmp
`),
  );
  expect(job(result, "one").steps.map((step) => [step.outcome, step.conclusion])).toEqual([
    ["failure", "success"],
    ["success", "success"],
    ["success", "success"],
  ]);
  expect(log(result, "one")).toContain("2 by node");
  expect(log(result, "one")).toMatch(/^\/tmp$/m);
});

test("env of workflow, job and step, the nearest first, and nothing of this machine's", async () => {
  process.env["RUNNER_TEST_LEAK"] = "leaked";
  const result = await run(
    `env: { A: workflow, B: workflow, C: workflow }\n${oneJob(
      `
- env: { C: step, D: "\${{ env.A }}-\${{ github.event_name }}" }
  run: echo "$A $B $C $D [$RUNNER_TEST_LEAK]"
`,
      "    env: { B: job, C: job }\n",
    )}`,
  );
  delete process.env["RUNNER_TEST_LEAK"];
  expect(log(result, "one")).toContain("workflow job step workflow-push []");
});

test("a failed step skips the next ones, but not those that ask for it", async () => {
  const result = await run(
    oneJob(`
- id: bad
  run: exit 1
- run: echo never
- if: failure() && steps.bad.outcome == 'failure'
  run: echo seen
- if: \${{ always() }}
  run: echo always \${{ job.status }}
- if: cancelled()
  run: echo never
`),
  );
  expect(conclusions(result)).toEqual(["failure", "skipped", "success", "success", "skipped"]);
  expect(log(result, "one")).toContain("always failure");
});

test("secrets and masked values are hidden in logs, summaries and annotations", async () => {
  const result = await run(
    oneJob(`
- env: { KEY: "\${{ secrets.KEY }}" }
  run: |
    echo "plain $KEY, base64 $(printf "user:$KEY" | base64)"
    echo "::add-mask::from now on"
    echo "::warning::it is $KEY from now on"
    echo "key $KEY" >> "$GITHUB_STEP_SUMMARY"
    echo "token \${{ github.token }}"
`),
    { secrets: { KEY: "hunter2-hunter2" } },
  );
  const [step] = job(result, "one").steps;
  expect(log(result, "one")).toContain("plain ***, base64 ");
  expect(step?.log).not.toContain(Buffer.from("hunter2-hunter2").toString("base64").slice(4, -4));
  expect(step?.annotations).toEqual([{ level: "warning", message: "it is *** ***" }]);
  expect(step?.summary).toBe("key ***\n");
  expect(log(result, "one")).toContain("token ***");
});

test("annotations carry their place; ten of a kind are kept", async () => {
  const result = await run(
    oneJob(`
- run: |
    echo '::error file=src/a.ts,line=3,endLine=4,col=5,title=Bad%3A type::first%0Asecond'
    for i in $(seq 12); do echo "::notice::number $i"; done
`),
  );
  const annotations = job(result, "one").steps[0]?.annotations ?? [];
  expect(annotations[0]).toEqual({
    ...{ level: "error", message: "first\nsecond", title: "Bad: type" },
    ...{ path: "src/a.ts", line: 3, endLine: 4, column: 5 },
  });
  expect(annotations.filter((one) => one.level === "notice")).toHaveLength(10);
  expect(log(result, "one")).toContain("##[notice]number 12");
});

test("between stop-commands and its token nothing is a command", async () => {
  const result = await run(
    oneJob(`
- run: |
    echo "::stop-commands::pause-42"
    echo "::error::only text"
    echo "::pause-42::"
    echo "::warning::heard again"
`),
  );
  expect(job(result, "one").steps[0]?.annotations.map((one) => one.message)).toEqual([
    "heard again",
  ]);
  expect(log(result, "one")).toContain("::error::only text");
});

test("a summary of more than 1 MiB is dropped with an error that fails nothing", async () => {
  const result = await run(
    oneJob(`
- run: head -c 1048577 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"
- run: echo small >> "$GITHUB_STEP_SUMMARY"
`),
  );
  const [large, small] = job(result, "one").steps;
  expect(large?.summary).toBe("");
  expect(large?.annotations[0]?.message).toContain("supports content up to a size of 1024k");
  expect(small?.summary).toBe("small\n");
  expect(result.conclusion).toBe("success");
});

test("hashFiles tells files apart and is empty for none", async () => {
  const result = await run(
    oneJob(`
- run: mkdir -p a/b && echo 1 > a/one.lock && echo 2 > a/b/two.lock
- run: echo "[\${{ hashFiles('**/*.lock') == hashFiles('a/**') }}] [\${{ hashFiles('none/**') }}]"
`),
  );
  expect(log(result, "one")).toContain("[true] []");
});
