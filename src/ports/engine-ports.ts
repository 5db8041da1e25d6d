import type { Clock } from "./clock.ts";
import type { Commands } from "./commands.ts";
import type { Counter } from "./counter.ts";
import type { Databases } from "./database.ts";
import type { Files } from "./files.ts";
import type { Git } from "./git.ts";
import type { GitHub } from "./github.ts";
import type { Histories } from "./history.ts";
import type { Http } from "./http.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Load } from "./load.ts";
import type { Log } from "./log.ts";
import type { Machine } from "./machine.ts";
import type { Model } from "./model.ts";
import type { Program } from "./program.ts";
import type { RecordPlaces } from "./records.ts";
import type { Sampler } from "./sampler.ts";
import type { Step } from "./step.ts";
import type { Trees } from "./trees.ts";
import type { Workbench } from "./workbench.ts";

/** What is there for every engine, in a job and in a terminal; an engine names what it uses of it. */
export interface EnginePorts {
  readonly files: Files;
  readonly git: Git;
  readonly histories: Histories;
  readonly clock: Clock;
  readonly log: Log;
  readonly program: Program;
  readonly records: RecordPlaces;
  readonly http: Http;
  readonly commands: Commands;
  readonly databases: Databases;
  readonly trees: Trees;
  readonly sampler: Sampler;
  readonly counter: Counter;
  readonly load: Load;
  readonly machine: Machine;
  readonly laboratory: Laboratory;
  readonly workbench: Workbench;
  readonly step: Step;
  /** Undefined where none may be asked: every engine does its whole work without. */
  readonly model?: Model;
  /** Loads the network late, which most engines do without. */
  readonly github: () => Promise<GitHub>;
}
