import { emptySource, type Config } from "./config-shape.ts";

export const configPath = ".github/lamplighter.yml";

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
