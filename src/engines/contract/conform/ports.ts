import type { Clock, Files, Http, Log, Program } from "../../../ports/index.ts";

/** What a run asks of the world. */
export interface ConformPorts {
  readonly files: Files;
  readonly http: Http;
  readonly program: Program;
  readonly clock: Clock;
  readonly log: Log;
}
