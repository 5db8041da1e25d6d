import { expect, test } from "@jest/globals";
import { Failure } from "../../../src/model/failure.ts";
import { run } from "./bench.ts";

async function mistake(yaml: string): Promise<string> {
  try {
    await run(yaml);
  } catch (error) {
    if (error instanceof Failure) return error.facts.what;
    throw error;
  }
  return "no mistake was found";
}

const job = (body: string): string => `
on: push
jobs:
  one:
    runs-on: ubuntu-latest
${body}`;

test.each([
  [
    "an unknown context",
    job("    steps: [{ run: 'echo ${{ bogus.x }}' }]"),
    ".github/workflows/main.yml:6:26 Unrecognized named-value: 'bogus'",
  ],
  [
    "a job that does not exist",
    job(
      "    steps: [{ run: echo }]\n  late:\n    needs: two\n    runs-on: x\n    steps: [{ run: echo }]",
    ),
    "Job 'late' depends on unknown job 'two'",
  ],
  [
    "a bad expression",
    job("    if: contains('a')\n    steps: [{ run: echo }]"),
    "Too few parameters supplied: 'contains'",
  ],
  [
    "a foreign action that is not here",
    job("    steps: [{ uses: octo/cat@v1 }]"),
    "The action octo/cat@v1 cannot be found",
  ],
  [
    "a stand-in of a version that was never looked at",
    job("    steps: [{ uses: actions/checkout@v4 }]"),
    "The action actions/checkout@v4 cannot be found",
  ],
  [
    "an action of our own that is not there",
    "on: push\njobs: { one: { uses: lamp/suite/.github/workflows/none.yml@v1 } }",
    "lamp/suite has no such workflow",
  ],
  [
    "an input that the called workflow does not take",
    "on: push\njobs: { one: { uses: lamp/suite/.github/workflows/called.yml@v1, with: { who: a, oops: 1 } } }",
    "main.yml:2:22 Invalid input, oops is not defined in the referenced workflow.",
  ],
  [
    "an input that the called workflow needs",
    "on: push\njobs: { one: { uses: lamp/suite/.github/workflows/called.yml@v1 } }",
    "The input who is required, but not provided",
  ],
  [
    "a called workflow that wants more than its caller grants",
    "on: push\npermissions: {}\njobs: { one: { uses: lamp/suite/.github/workflows/called.yml@v1, with: { who: a } } }",
    "The nested job 'greet' is requesting 'contents: read', but is only allowed 'contents: none'",
  ],
  [
    "a workflow that cannot be called",
    "on: push\njobs: { one: { uses: ./.github/workflows/main.yml } }",
    "Calls go at most 10 deep",
  ],
])("%s is reported before anything runs", async (_, yaml, message) => {
  expect(await mistake(yaml)).toContain(message);
});
