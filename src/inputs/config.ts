import { contractInputs } from "./contract.ts";
import type { InputSet } from "./input-set.ts";
import { planInputs } from "./plan.ts";
import type { Source } from "./source.ts";

export const configPath = ".github/lamplighter.yml";

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

const emptyConfig: Config = { general: emptySource, section: () => emptySource };

/**
 * The settings of a configuration file, none where there is no file. Loads the YAML parser only
 * where there is something to parse. `path` is only for messages. Throws a Failure with the line.
 */
export async function readConfig(
  text: string | undefined,
  path: string = configPath,
): Promise<Config> {
  if (text === undefined) return emptyConfig;
  const { parseConfig } = await import("./parse-config.ts");
  return parseConfig(text, path) ?? emptyConfig;
}
