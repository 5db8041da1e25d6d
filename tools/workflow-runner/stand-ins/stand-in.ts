import type { JobState } from "../jobs/job-state.ts";
import type { Recorder } from "../steps/recorder.ts";

/**
 * A foreign action that cannot be downloaded here, acted by a program of our own that keeps
 * its documented inputs, outputs and refusals.
 */
export interface StandIn {
  /** "owner/name" */
  readonly name: string;
  /** Major versions whose behavior it keeps, as "v7". */
  readonly majors: readonly string[];
  /** Commits that workflows pin, with the version that each is. */
  readonly commits: Readonly<Record<string, string>>;
  /** Every input that it takes, with its default. Others that the action has are refused. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Throws an Error with the action's own words when the action would fail. */
  main(host: StandInHost): Promise<void>;
  post?(host: StandInHost): Promise<void>;
}

export interface StandInHost {
  readonly job: JobState;
  readonly recorder: Recorder;
  /** The value of an input, or its default. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Kept from main to post. */
  readonly state: Record<string, string>;
}

/** An input that is "true" or "false" in any case, as @actions/core reads it. */
export function isTrue(host: StandInHost, name: string): boolean {
  return host.input(name).toLowerCase() === "true";
}
