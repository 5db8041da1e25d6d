import type { Claim, Metric, Note, NotChecked } from "../../../model/index.ts";

/** What one mode has found, before it becomes a report. */
export interface Findings {
  readonly headline: string;
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
  readonly metrics: readonly Metric[];
  /** True where part of the work could not be done: worse than a finding. */
  readonly broken: boolean;
}

/** Something that a person has to look at. */
export function isAlarm({ severity }: Claim): boolean {
  return severity !== "note";
}
