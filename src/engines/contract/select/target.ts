import type { Reader } from "../document/reader.ts";
import type { Comparison } from "../proof/command.ts";

/** One description to compare, on the sides where it exists. */
export interface Target {
  /** How people know it: its path, or the two files. */
  readonly name: string;
  readonly base: Source | undefined;
  readonly head: Source | undefined;
  readonly comparison: Comparison;
}

export interface Source {
  readonly reader: Reader;
  readonly path: string;
  /** The files of which it is made, where `path` is a folder. */
  readonly parts?: readonly string[];
}

/** What the inputs ask for. */
export interface Selection {
  readonly targets: readonly Target[];
  /** What stands in the report as compared: a commit, or a file. */
  readonly base: string;
  readonly head: string;
}
