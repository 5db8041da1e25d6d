import base from "./jest.config.js";

const room = process.env.MUTATION_ROOM ?? "inputs";

const tests = {
  inputs: ["__tests__/inputs", "__tests__/flow"],
  report: ["__tests__/report"],
  contract: ["__tests__/engines/contract"],
};

/** The tests of one room; those that start processes or whole workflows prove other things. */
export default {
  ...base,
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/.cache/", "<rootDir>/examples/"],
  testMatch: tests[room].map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["/containment/", "/conform/", "/routes/", "/mock/", "/stubs/"],
};
