import { expect, test } from "@jest/globals";
import type { WitnessPlan } from "../../../src/engines/tests/suite/framework.ts";
import { findTools } from "../../../src/engines/tests/witness/tools.ts";
import type { ProgramRun, Workbench } from "../../../src/ports/index.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";

const plan: WitnessPlan = {
  testRunner: "vitest",
  packages: ["@stryker-mutator/vitest-runner", "vitest"],
  version: "10.1.1",
  coverageAnalysis: "perTest",
  settings: {},
  nodeArguments: [],
};

const installed = (folder: string, versions: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [
      `${folder}/node_modules/${name}/package.json`,
      JSON.stringify({ name, version }),
    ]),
  );

const stryker = (version: string) => ({
  "@stryker-mutator/core": version,
  "@stryker-mutator/vitest-runner": version,
});

/** Where the tools are taken from, and what npm was asked to install. */
async function found(project: Record<string, string>) {
  const files = fakeFiles(installed("/p", project));
  const runs: ProgramRun[] = [];
  const workbench: Workbench = {
    tools: "/tools",
    processors: 2,
    cpuSeconds: () => 0,
    copy: () => Promise.reject(new Error("nothing is copied")),
    run: (program) => {
      runs.push(program);
      Object.assign(files.contents, installed(program.folder, stryker("10.1.1")));
      return Promise.resolve({ status: 0, output: "", late: false });
    },
  };
  const tools = await findTools({ files, workbench, clock: fakeClock, log: fakeLog() }, plan, "/p");
  return { program: tools.program, installs: runs.flatMap(({ argv }) => argv.join(" ")) };
}

test("the project's own StrykerJS is taken where it is exactly the one that is known to be sound", async () => {
  const { program, installs } = await found({ ...stryker("10.1.1"), typescript: "6.0.2" });
  expect(program).toBe("/p/node_modules/@stryker-mutator/core/bin/stryker.js");
  expect(installs).toEqual([]);
});

test.each([
  ["TypeScript 7, whose API StrykerJS cannot read", { ...stryker("10.1.1"), typescript: "7.0.2" }],
  ["another version", stryker("10.0.0")],
  [
    "a runner of another version than the core",
    { ...stryker("10.1.1"), "@stryker-mutator/vitest-runner": "9.0.0" },
  ],
  ["none at all", {}],
])("%s: it is installed outside of the project, with TypeScript 6", async (_, project) => {
  const { program, installs } = await found(project);
  expect(program).toBe(
    "/tools/stryker-10.1.1-vitest/node_modules/@stryker-mutator/core/bin/stryker.js",
  );
  expect(installs).toHaveLength(1);
  expect(installs[0]).toContain("--ignore-scripts");
  expect(installs[0]).toContain("typescript@6.0.3");
});
