import { configPath, readConfig, type Config } from "../inputs/index.ts";
import type { Files } from "../ports/index.ts";

/** The settings of the work tree in `folder`; none where it has no configuration file. */
export async function localConfig(files: Files, folder: string): Promise<Config> {
  return readConfig(await files.read(`${folder}/${configPath}`));
}
