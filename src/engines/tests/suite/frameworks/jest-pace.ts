/**
 * StrykerJS's Jest runner loads every test file for every mutant, and none stops at a failure,
 * since Jest cannot be told to. Of a project with twelve test files one or two reach a mutant.
 * This is Jest's own runner, given only those, one after the other, and with `stops` none after a
 * failure. `map` is the file that says which; what is not in it, and the run without a mutant, is
 * left as it is. `program` is Jest's own, from which its runner is found.
 */
export function pacedRunner(map: string, program: string, stops: boolean): string {
  return `const { readFileSync, realpathSync } = require("node:fs");
const { createRequire } = require("node:module");
const { relative } = require("node:path");
const jest = createRequire(realpathSync(${JSON.stringify(program)}));
const core = createRequire(jest.resolve("@jest/core"));
const loaded = createRequire(core.resolve("jest-config"))("jest-runner");
const Runner = loaded.default ?? loaded;
let plan;
const reached = () => {
  const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (mutant === undefined) return undefined;
  plan ??= JSON.parse(readFileSync(${JSON.stringify(map)}, "utf8"));
  return plan[mutant];
};
module.exports = class extends Runner {
  async runTests(tests, watcher, ...rest) {
    const files = this.supportsEventEmitters ? reached() : undefined;
    const at = (test) => files.indexOf(relative(process.cwd(), test.path));
    if (files === undefined || !files.every((file) => tests.some((test) => files[at(test)] === file)))
      return super.runTests(tests, watcher, ...rest);
    let failed = false;
    const stop = () => { failed = ${String(stops)}; };
    this.on("test-file-success", ([, { numFailingTests }]) => numFailingTests > 0 && stop());
    this.on("test-file-failure", stop);
    const chosen = tests.filter((test) => at(test) >= 0).sort((one, other) => at(one) - at(other));
    for (const test of chosen) if (!failed) await super.runTests([test], watcher, ...rest);
  }
};
`;
}
