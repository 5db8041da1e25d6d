import type { NotChecked, Note, Place } from "../../model/index.ts";
import type { Tree } from "../../ports/index.ts";
import type { BenchInputs } from "../../inputs/index.ts";
import type { Random } from "../../lab/statistics/index.ts";
import type { Plan } from "./plan.ts";
import type { BenchPorts } from "./ports.ts";
import type { Row } from "./verdict/index.ts";

/** What a way to run has to work with. Both trees are built. */
export interface Bench {
  readonly ports: BenchPorts;
  readonly inputs: BenchInputs;
  readonly plan: Plan;
  readonly base: Tree;
  readonly head: Tree;
  /** A copy of base: what differs between the two is what this machine makes up. */
  readonly copy: () => Promise<Tree>;
  readonly environment: Readonly<Record<string, string>>;
  readonly random: Random;
  /** Whether a row of this name was asked for. */
  readonly wanted: (name: string) => boolean;
}

/** A row and what a reader should know beside its verdict. */
export interface Measured {
  readonly row: Row;
  /** True where base was compared with itself. */
  readonly control: boolean;
  /** How it came about, such as "16 fresh processes of 18 ms". */
  readonly how: string;
  readonly where?: Place;
  /** What one has to ask for to measure it again; the row's name when left out. */
  readonly asked?: string;
  /** Second evidence on a row that is worse: it explains, and decides nothing. */
  readonly explain?: () => Promise<Explanation>;
  readonly explanation?: Explanation;
}

/** What was found, or why nothing was looked for. */
export interface Explanation {
  readonly name: string;
  readonly text: string;
  readonly found: boolean;
}

export interface Outcome {
  readonly measured: readonly Measured[];
  readonly notChecked: readonly NotChecked[];
  readonly notes: readonly Note[];
}

/** One thing that is measured in rounds, which take turns with the rounds of all others. */
export interface Experiment {
  readonly name: string;
  readonly rounds: number;
  /** @returns why there is nothing more to measure, or undefined. */
  round(index: number): Promise<string | undefined>;
  outcome(): Outcome;
}

export interface Prepared {
  readonly experiments: readonly Experiment[];
  readonly notChecked: readonly NotChecked[];
  /** Ends what runs for it. */
  close(): Promise<void>;
}

/** A way to run something in both trees, chosen by the settings. */
export type Way = (bench: Bench) => Promise<Prepared | undefined>;
