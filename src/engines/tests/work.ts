import type { Clock, Files, Git, Log, Machine, Model, Workbench } from "../../ports/index.ts";
import type { ModuleFormat, Mutant, Subject } from "../../lab/index.ts";
import type { Room } from "./suite/run.ts";
import type { Style } from "./suite/style.ts";

export interface TestsPorts {
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
  readonly workbench: Workbench;
  readonly machine: Machine;
  /** Undefined where none is configured: the search does its whole work without. */
  readonly model?: Model | undefined;
}

/** What every step of one run works on. */
export interface Work {
  readonly ports: TestsPorts;
  readonly room: Room;
  readonly style: Style;
  readonly subject: Subject;
  /** By id: all that were made, whether or not they count. */
  readonly mutants: ReadonlyMap<string, Mutant>;
}

export function formatOf({ subject }: Work): (module: string) => ModuleFormat {
  const formats = new Map(
    [...subject.files, ...subject.support].map(({ path, format }) => [path, format]),
  );
  return (module) => formats.get(module) ?? "cjs";
}
