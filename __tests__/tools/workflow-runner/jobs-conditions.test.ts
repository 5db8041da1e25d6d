import { expect, test } from "@jest/globals";
import { job, log, pushEvent, run } from "./bench.ts";

const step = "runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]";
const results = (result: Awaited<ReturnType<typeof run>>): Record<string, string> =>
  Object.fromEntries(result.jobs.map((one) => [one.name, one.conclusion]));

test("success() looks at all jobs before, not only at the needed ones", async () => {
  const result = await run(`
on: push
jobs:
  first:
    if: false
    ${step}
  second:
    needs: first
    if: always()
    ${step}
  third:
    needs: second
    ${step}
  fourth:
    needs: second
    if: always() && needs.second.result == 'success'
    ${step}
`);
  expect(results(result)).toEqual({
    ...{ first: "skipped", second: "success", third: "skipped", fourth: "success" },
  });
  expect(result.conclusion).toBe("success");
});

test("failure() is heard by a job that waits for the one after", async () => {
  const result = await run(`
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  second:
    needs: first
    ${step}
  last:
    needs: second
    if: failure()
    ${step}
`);
  expect(results(result)).toEqual({ first: "failure", second: "skipped", last: "success" });
  expect(result.conclusion).toBe("failure");
});

test("continue-on-error shows the failure and lets the run go on", async () => {
  const result = await run(`
on: push
jobs:
  shaky:
    continue-on-error: true
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  after:
    needs: shaky
    ${step}
`);
  expect(results(result)).toEqual({ shaky: "failure", after: "success" });
  expect(result.conclusion).toBe("success");
});

test("a label's name decides, and its text cannot change the script", async () => {
  const label = { name: '"; echo broken out; "' };
  const result = await run(
    `
on: issues
jobs:
  one:
    if: github.event.label.name != 'lamp' && github.actor == 'mira'
    runs-on: ubuntu-latest
    steps:
      - env: { LABEL: "\${{ github.event.label.name }}" }
        run: printf '%s\\n' "$LABEL"
`,
    {
      event: {
        name: "issues",
        payload: { ...pushEvent.payload, action: "labeled", label, sender: { login: "mira" } },
      },
    },
  );
  expect(log(result, "one")).toBe(label.name);
});

test("defaults.run of the job go before those of the workflow", async () => {
  const result = await run(`
on: push
defaults: { run: { shell: "sh -e {0}", working-directory: / } }
jobs:
  one:
    defaults: { run: { working-directory: /tmp } }
    runs-on: ubuntu-latest
    steps:
      - run: pwd; ps -o comm= -p $$
`);
  expect(log(result, "one")).toBe("/tmp\nsh");
});

test("an output that holds a secret does not leave its job", async () => {
  const result = await run(
    `
on: push
jobs:
  one:
    outputs: { safe: "yes", leak: "x\${{ secrets.KEY }}y" }
    ${step}
`,
    { secrets: { KEY: "hunter2" } },
  );
  expect(job(result, "one").outputs).toEqual({ safe: "yes" });
  expect(job(result, "one").annotations[0]?.message).toContain("Skip output 'leak'");
});

test("a cancelled run ends what runs and starts nothing new but always()", async () => {
  const cancel = new AbortController();
  const result = await run(
    `
on: push
jobs:
  long:
    runs-on: ubuntu-latest
    steps: [{ run: echo started; sleep 600 }]
  next:
    needs: long
    ${step}
  last:
    needs: long
    if: always()
    ${step}
`,
    {
      signal: cancel.signal,
      onLog: (line) => {
        if (line === "started") cancel.abort();
      },
    },
  );
  expect(results(result)["long"]).toBe("cancelled");
  expect(results(result)["next"]).toBe("cancelled");
  expect(result.conclusion).toBe("cancelled");
});

test("job.* names the file that holds the job, github.* the caller", async () => {
  const result = await run(`
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ job.workflow_repository }} \${{ job.workflow_file_path }} \${{ job.workflow_sha == github.sha }} \${{ job.check_run_id > 0 }}"
      - run: test "$GITHUB_WORKSPACE" = "$PWD" && test -f "$GITHUB_EVENT_PATH" && echo "$GITHUB_REPOSITORY $GITHUB_JOB $RUNNER_OS"
`);
  expect(log(result, "one")).toContain("mira/shop .github/workflows/main.yml true true");
  expect(log(result, "one")).toContain("mira/shop one");
});

test("concurrency is recorded where it is written", async () => {
  const result = await run(`
on: push
concurrency: all-\${{ github.ref }}
jobs:
  one:
    concurrency: { group: "one-\${{ github.event_name }}", cancel-in-progress: true }
    ${step}
`);
  expect(result.concurrency?.group).toBe("all-refs/heads/main");
  expect(job(result, "one").concurrency).toEqual({
    ...{ group: "one-push", cancelInProgress: true, queue: "single" },
  });
});

test("dispatch inputs have their types and defaults", async () => {
  const result = await run(
    `
on:
  workflow_dispatch:
    inputs:
      count: { type: number, default: 2 }
      loud: { type: boolean }
      color: { type: choice, options: [red, green], default: green }
jobs:
  one:
    if: inputs.loud && inputs.count == 2
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ inputs.color }} \${{ toJSON(inputs.loud) }}"' }]
`,
    {
      event: {
        name: "workflow_dispatch",
        payload: { ...pushEvent.payload, inputs: { loud: "true" } },
      },
    },
  );
  expect(log(result, "one")).toBe("green true");
});
