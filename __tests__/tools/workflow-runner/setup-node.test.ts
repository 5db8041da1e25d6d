import { expect, test } from "@jest/globals";
import { satisfies } from "../../../tools/workflow-runner/stand-ins/setup-node.ts";
import { job, log, oneJob, run } from "./bench.ts";

const setup = "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020";

test("the Node of this program is put on PATH", async () => {
  const result = await run(
    oneJob(`
- uses: ${setup}
  with: { node-version: ${process.versions.node.split(".")[0] ?? ""} }
- run: node -p process.execPath
`),
  );
  expect(log(result, "one").split("\n")).toContain(process.execPath);
  expect(job(result, "one").steps[0]?.outputs["node-version"]).toBe(`v${process.versions.node}`);
});

test("another Node is refused, since none is downloaded", async () => {
  const result = await run(oneJob(`- uses: ${setup}\n  with: { node-version: 8 }`));
  expect(log(result, "one")).toContain("Unable to find Node version '8'");
  expect(result.conclusion).toBe("failure");
});

test.each([
  ["24", true],
  ["24.x", true],
  ["24.21.0", true],
  ["v24.20", false],
  ["22", false],
  [">=20", true],
  [">= 20 <24", false],
  ["^24.1.0", true],
  ["^24.30.0", false],
  ["~24.21", true],
  ["~24.20.0", false],
  ["20 || 24", true],
  ["lts/*", true],
  ["nonsense", false],
])("24.21.0 fits %s: %s", (wanted, fits) => {
  expect(satisfies("24.21.0", wanted)).toBe(fits);
});
