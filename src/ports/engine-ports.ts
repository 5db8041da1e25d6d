import type { Clock } from "./clock.ts";
import type { Files } from "./files.ts";
import type { Git } from "./git.ts";
import type { Log } from "./log.ts";

/** What is there for every engine, in a job and in a terminal; an engine names what it uses of it. */
export interface EnginePorts {
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
}
