import type { Framework } from "../benchmark.ts";
import { benchmarkJs } from "./benchmark-js.ts";
import { mitata } from "./mitata.ts";
import { tinybench } from "./tinybench.ts";
import { vitest } from "./vitest.ts";

/** The libraries whose files are read as they stand. */
export const frameworks: readonly Framework[] = [tinybench, vitest, mitata, benchmarkJs];
