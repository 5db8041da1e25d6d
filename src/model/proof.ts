export type ProofKind =
  "request" | "response" | "mutant" | "interval" | "rotation" | "citation" | "command";

export const proofKinds = [
  "request",
  "response",
  "mutant",
  "interval",
  "rotation",
  "citation",
  "command",
] as const satisfies readonly ProofKind[];

/** One piece of evidence, small enough to be shown whole. */
export interface Evidence {
  /** What the reader sees above it, for example "request body". */
  readonly name: string;
  /** Decides how it is fenced, for example `json`, `http`, `diff`, `shell`. */
  readonly language: string;
  readonly text: string;
  /** Not shown to people, who have it in other evidence: a message's body by itself. */
  readonly forPrograms?: true;
}

/** What makes a claim more than an opinion: anyone can run `command` and see `observed` again. */
export interface Proof {
  readonly kind: ProofKind;
  /** One shell line. `lamplighter` in it stands for this program, however it is installed. */
  readonly command: string;
  /** What was seen, in words. */
  readonly observed: string;
  /** What was seen before the change, or should have been seen. */
  readonly expected?: string;
  readonly evidence: readonly Evidence[];
}
