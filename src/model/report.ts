import type { Bump } from "./bump.ts";
import type { Claim } from "./claim.ts";
import type { EngineName } from "./engine.ts";
import type { Environment } from "./environment.ts";
import type { Threshold } from "./judgment.ts";
import type { Metric } from "./metric.ts";
import type { Place } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import type { Spend } from "./spend.ts";
import type { Verdict } from "./verdict.ts";

/** Something worth saying that is not proven: a remark, or a question for a person. */
export interface Note {
  readonly kind: "remark" | "question";
  readonly text: string;
  readonly where?: Place;
}

/** A part of the work that was left out. It is never reported as clean. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
}

/** The one shape in which every engine ends, and which crosses jobs as `report.json`. */
export interface Report {
  readonly schemaVersion: 1;
  readonly engine: EngineName;
  readonly verdict: Verdict;
  /** The least severity of a claim that fails it, where nothing but its claims decides. */
  readonly failOn?: Threshold;
  /** One sentence, computed from the claims shown. */
  readonly headline: string;
  /** Which part of its version the change asks for, where the engine can tell. */
  readonly bump?: Bump;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
  readonly proposals: readonly Proposal[];
  readonly spend: Spend;
  /** Where its metrics depend on the machine. */
  readonly environment?: Environment;
  /** What was compared: a commit, or a file where there is no commit. */
  readonly base: string;
  readonly head: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}
