import type { EngineName } from "../model/index.ts";
import type { Source } from "./source.ts";

/** What the configuration file holds: settings of the whole run, and a section for each engine. */
export interface Config {
  readonly general: Source;
  section(name: EngineName): Source;
}

export const emptySource: Source = { surface: "config", names: [], get: () => undefined };
