import { contractInputs } from "./contract.ts";
import type { InputSet } from "./input-set.ts";
import { planInputs } from "./plan.ts";
import type { Source } from "./source.ts";

/** What the configuration file may hold: settings of the whole run, and a section per engine. */
export const configShape = {
  general: planInputs,
  sections: { contract: contractInputs },
} as const satisfies { general: InputSet; sections: Record<string, InputSet> };

export interface Config {
  readonly general: Source;
  section(name: keyof typeof configShape.sections): Source;
}

export const emptySource: Source = { surface: "config", names: [], get: () => undefined };
