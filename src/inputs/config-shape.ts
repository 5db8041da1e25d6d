import { engineNames } from "../model/index.ts";
import type { Source } from "./source.ts";

/** A section for each engine, and one for the models that they may ask. */
export const sectionNames = [...engineNames, "model"] as const;

export type SectionName = (typeof sectionNames)[number];

/** What the configuration file holds: settings of the whole run, and sections. */
export interface Config {
  readonly general: Source;
  section(name: SectionName): Source;
}

export const emptySource: Source = { surface: "config", names: [], get: () => undefined };
