/** Jest strips the types itself, so there is no transform to configure and none to go stale. */
export default {
  extensionsToTreatAsEsm: [".ts"],
  transform: {},
  moduleNameMapper: { "^fast-check$": "<rootDir>/__tests__/seeded-fast-check.ts" },
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  modulePathIgnorePatterns: [
    "<rootDir>/build/",
    "<rootDir>/.cache/",
    "<rootDir>/.stryker-tmp/",
    "<rootDir>/examples/",
  ],
  testEnvironment: "node",
  // Much of the time goes by waiting for processes, so a core need not be left free.
  maxWorkers: "100%",
  // Whole workflows run in some tests, and machines are noisy: this only ends what hangs.
  testTimeout: 120_000,
};
