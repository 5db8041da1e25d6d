/** One room at a time (`scripts/mutation.ts`): a mutant then loads the tests of its own room only. */
const room = process.env.MUTATION_ROOM ?? "inputs";

const mutated = {
  inputs: ["src/inputs/**/*.ts"],
  report: ["src/report/**/*.ts"],
  // The folders left out are held by properties, real servers and a second validator instead.
  contract: [
    "src/engines/contract/**/*.ts",
    "!src/engines/contract/{containment,conform,routes,mock,stubs}/**",
  ],
};

export default {
  packageManager: "npm",
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  jest: { configFile: "stryker.jest.config.js", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  mutate: mutated[room],
  ignorePatterns: ["dist", "build", ".cache", ".demo", "reports", "tools", "docs"],
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: `reports/mutation-${room}.json` },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: true },
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: `.stryker-tmp/${room}`,
};
