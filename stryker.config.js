/** One room at a time (`scripts/mutation/run.ts`): a mutant then runs the tests of its own room only. */
const room = process.env.MUTATION_ROOM ?? "inputs";

/** A folder or file in the room, of which alone mutants are made; empty for the whole of it. */
const part = process.env.MUTATION_PART ?? "";

const rooms = {
  inputs: {
    folder: "src/inputs",
    tests: ["__tests__/inputs/**/*.test.ts", "__tests__/flow/**/*.test.ts"],
  },
  report: {
    folder: "src/report",
    // The corpus of hostile strings renders thousands of reports, again for each survivor.
    tests: ["__tests__/report/!(hostile).test.ts", "__tests__/report/*/**/*.test.ts"],
  },
  contract: {
    folder: "src/engines/contract",
    // These are held by properties, real servers and a second validator instead.
    except: ["!src/engines/contract/{containment,conform,graphql,routes,mock,stubs}/**"],
    // So are bounds on time, and laws that take whole descriptions or many of them.
    tests: [
      "__tests__/engines/contract/!(bounds|many|invariance|second-opinion|laws).test.ts",
      "__tests__/engines/contract/graphql/select.test.ts",
    ],
    // Half of the cases' time: each description compared with itself.
    leftOut: "nothing, compared with itself",
  },
};

const within = [rooms[room].folder, ...(part === "" ? [] : [part])].join("/");
const mutated = within.endsWith(".ts") ? within : `${within}/**/*.ts`;
const name = [room, ...part.split("/").filter((word) => word !== "")].join("-");

export default {
  packageManager: "npm",
  // Mocha runs the same tests (scripts/mutation/jest-globals.ts) without loading them per mutant.
  testRunner: "mocha",
  testRunnerNodeArgs: ["--no-warnings", "--import=./scripts/mutation/register.ts"],
  mochaOptions: { spec: rooms[room].tests, grep: `^(?!.*(?:${rooms[room].leftOut ?? "$^"}))` },
  coverageAnalysis: "perTest",
  mutate: [mutated, ...(rooms[room].except ?? [])],
  ignorePatterns: ["dist", "build", ".cache", ".demo", ".stryker-tmp", "reports", "docs"],
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: true },
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: `.stryker-tmp/${name}`,
};
