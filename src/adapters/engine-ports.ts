import type { EnginePorts } from "../ports/index.ts";
import { gitCli } from "./git-cli.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeFiles } from "./node-files.ts";
import { stderrLog } from "./stderr-log.ts";

/** This machine, with the repository in `folder`. */
export function enginePorts(folder: string): EnginePorts {
  return { files: nodeFiles, git: gitCli(folder), clock: nodeClock, log: stderrLog };
}
