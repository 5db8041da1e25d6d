import type { Framework } from "../framework.ts";
import { jest } from "./jest.ts";
import { mocha } from "./mocha.ts";
import { nodeTest } from "./node-test.ts";
import { vitest } from "./vitest.ts";

/** Every framework whose suites can be run and added to. */
export const frameworks: readonly Framework[] = [vitest, jest, mocha, nodeTest];

export { nodeTest };
