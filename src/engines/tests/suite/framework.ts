import type { Project } from "./project.ts";

export type FrameworkName = "jest" | "vitest" | "mocha" | "node:test";

/** One test as the framework's own report has it. */
export interface TestRun {
  /** Its own title, without those of the groups around it. */
  readonly title: string;
  readonly passed: boolean;
  /** The beginning of why it failed; empty for one that passed. */
  readonly message: string;
}

/** How a project calls its framework. */
export interface Launch {
  /** Arguments that the project's own script gives to the framework. */
  readonly given: readonly string[];
  /** What the project's own script puts into NODE_OPTIONS, or gives to `node`. */
  readonly nodeOptions: readonly string[];
}

export interface RunRequest {
  readonly launch: Launch;
  /** Test files relative to the project's folder; all of the suite when left out. */
  readonly only?: readonly string[];
  /** Absolute path of the file that the results are written to. */
  readonly results: string;
}

export interface WitnessRequest {
  readonly launch: Launch;
  /** Test files that count; all of the suite when left out. */
  readonly only: readonly string[] | undefined;
  readonly project: Project;
  /** Absolute path of the framework's program. */
  readonly program: string;
  /** Absolute; a folder outside of the project for scripts of ours. */
  readonly scratch: string;
  /** What the framework's own configuration file says; empty where there is none. */
  readonly configuration: string;
  /** Absolute path of the file that says, during the run, which test files reach which mutant. */
  readonly testFiles: string;
  /** Every test that kills a mutant is wanted, not only the first. */
  readonly everyKiller: boolean;
}

/** What the StrykerJS configuration says about the framework. */
export interface WitnessPlan {
  readonly testRunner: string;
  /** Packages that hold the runner, each of the same version as the core. */
  readonly packages: readonly string[];
  readonly version: string;
  readonly coverageAnalysis: "perTest" | "off";
  readonly settings: Readonly<Record<string, unknown>>;
  /** Arguments for the Node.js process in which tests run. */
  readonly nodeArguments: readonly string[];
  /** Files that have to be in the project's copy for the settings to work. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  /** Scripts of ours, by absolute path, that the settings name. */
  readonly scripts?: readonly { readonly path: string; readonly text: string }[];
  /** A CommonJS script that StrykerJS's processes load first, where a runner needs one. */
  readonly preload?: string;
}

/** A test framework: how it is recognized, called, read, and given to StrykerJS. */
export interface Framework {
  readonly name: FrameworkName;
  /** The words by which a script calls it. */
  readonly words: readonly string[];
  /** The package that holds it; undefined where it is part of Node.js. */
  readonly package: string | undefined;
  readonly configuration: RegExp;
  /** Arguments for `node`, the framework's own program first. `program` is its absolute path. */
  command(program: string, request: RunRequest, project: Project): readonly string[];
  /** Reads the file that `command` had written. Throws where it is not what the framework writes. */
  parse(results: string): readonly TestRun[];
  witness(request: WitnessRequest): WitnessPlan;
}
