import { bind } from "jest-each";

/**
 * What the tests import from `@jest/globals`, on Mocha: it runs them many times in one process,
 * so that a mutant costs its covering tests and not the loading of every module again.
 */
interface MochaGlobals {
  readonly it: Block;
  readonly describe: Block;
  readonly before: Hook;
  readonly after: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
}
type Body = (...values: never[]) => unknown;
type Hook = (body: Body, timeout?: number) => void;
type Block = ((title: string, body: Body) => unknown) & { readonly skip: Block };

const mocha = globalThis as unknown as MochaGlobals;

const run = (title: string, body: Body): unknown => mocha.it(title, body);
const group = (title: string, body: Body): unknown => mocha.describe(title, body);

export const test = Object.assign(run, { each: bind(run as never), skip: mocha.it.skip });
export const it = test;
export const describe = Object.assign(group, {
  each: bind(group as never, false),
  skip: mocha.describe.skip,
});
export const beforeAll: Hook = (body) => {
  mocha.before(body);
};
export const afterAll: Hook = (body) => {
  mocha.after(body);
};
export const beforeEach: Hook = (body) => {
  mocha.beforeEach(body);
};
export const afterEach: Hook = (body) => {
  mocha.afterEach(body);
};
export { expect } from "expect";

interface MutantCoverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}
const stryker = globalThis as { __stryker__?: { mutantCoverage?: MutantCoverage } };

/**
 * Stryker starts a new process for each mutant that ran while modules were loaded, even where
 * `ignoreStatic` has it activated in tests only. What a test covers too needs no such process.
 */
mocha.after(() => {
  const coverage = stryker.__stryker__?.mutantCoverage;
  if (coverage === undefined) return;
  for (const covered of Object.values(coverage.perTest)) {
    for (const mutant of Object.keys(covered)) Reflect.deleteProperty(coverage.static, mutant);
  }
});
