import type { EngineName } from "../model/index.ts";
import { bench } from "./bench.ts";
import { contract } from "./contract.ts";
import type { Engine } from "./engine.ts";
import { research } from "./research.ts";
import { rotate } from "./rotate.ts";
import { tests } from "./tests.ts";

/** Every engine of the suite; `engineNames` in the model has their order. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  contract,
  tests,
  bench,
  research,
  rotate,
};

export type { Engine, Task } from "./engine.ts";
