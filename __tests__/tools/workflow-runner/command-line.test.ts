import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { suiteFolder, temporaryFolder, writeFiles } from "./bench.ts";

const program = fileURLToPath(new URL("../../../tools/workflow-runner/main.ts", import.meta.url));

const workflow = `
on: pull_request
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: lamp/suite/actions/echo@v1
        with: { text: "\${{ vars.WORD }} \${{ secrets.KEY }}" }
`;

function runProgram(folder: string, action: string, ...more: string[]) {
  writeFiles(folder, {
    ".github/workflows/main.yml": workflow,
    "event.json": JSON.stringify({ action, pull_request: { number: 1 } }),
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[program, "--repository", folder, "--event", join(folder, "event.json")],
      ...["--workflow", ".github/workflows/main.yml", "--store", join(folder, "store")],
      ...["--self", `lamp/suite=${suiteFolder}`, ...more],
    ],
    { encoding: "utf8", env: { ...process.env, KEY: "hunter2" } },
  );
  return { status, stdout, stderr };
}

test("the program prints job, step and line, and ends with the conclusions", () => {
  using folder = temporaryFolder();
  const more = ["--var", "WORD=lamp", "--secret", "KEY"];
  const { status, stdout } = runProgram(folder.path, "opened", ...more);
  expect(stdout).toContain(
    "one\tRun lamp/suite/actions/echo@v1\tmain lamp *** in local/repository",
  );
  expect(stdout).toContain("success   one");
  expect(stdout).not.toContain("hunter2");
  expect(status).toBe(0);
});

test("--json prints the result alone", () => {
  using folder = temporaryFolder();
  const { stdout } = runProgram(folder.path, "opened", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ conclusion: "success", runId: 1 });
});

test("an event that nothing listens to is said, and is no failure", () => {
  using folder = temporaryFolder();
  const { status, stdout } = runProgram(folder.path, "labeled");
  expect(stdout).toMatch(/^Not triggered: the workflow listens to pull_request of opened/);
  expect(status).toBe(0);
});

test.each([
  [["--bogus"], "Unknown option '--bogus'"],
  [["--event", "/nowhere.json"], "The event /nowhere.json cannot be read."],
  [["--workflow", "none.yml"], "has no such workflow"],
  [["--repository", "/nowhere/at/all"], "/nowhere/at/all"],
])("%j is a mistake, explained", (more, message) => {
  using folder = temporaryFolder();
  const { status, stderr } = runProgram(folder.path, "opened", ...more);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Fix: ");
  expect(status).toBe(2);
});
