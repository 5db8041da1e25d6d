import type { Event, InputSet, Source } from "../inputs/index.ts";
import type { Report } from "../model/index.ts";
import type { EnginePorts } from "../ports/index.ts";

/** What the suite has to know of an engine: its action, command, labels and settings follow. */
export interface Engine {
  /** Its settings: inputs of its action, flags of its command, its section of the configuration. */
  readonly inputs: InputSet;
  /**
   * Whether a change could concern it, by a path alone: cheap, and never wrongly "no". Left out
   * where the bare label does not start it, because it takes minutes and runs foreign code.
   */
  readonly concerns?: (path: string) => boolean;
  readonly examples: readonly string[];
  /**
   * Its work with these settings, earlier sources first. On a pull request the event fills in what
   * is not given. Throws a Failure for settings that cannot be.
   */
  readonly task: (sources: readonly Source[], event?: Event) => Task;
}

export interface Task {
  /** What will be compared, for a report that has to be written without the engine's help. */
  readonly base: string;
  readonly head: string;
  readonly reportPath: string | undefined;
  /** Off where `actions/report` annotates and decides, since only it knows what was accepted. */
  readonly gate: boolean;
  /** Loads the engine, which no other step has to pay for, and runs it. */
  readonly run: (ports: EnginePorts) => Promise<Report>;
}
