import type { Evidence, ProofKind, Severity } from "../../model/index.ts";
import type { Spot } from "./document/description.ts";

export type Side = "base" | "head";

/** A change with its proof, before it is put into words for a report. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about, in words that stay the same when lines move: it makes the claim's id. */
  readonly subject: string;
  readonly text: string;
  readonly side: Side;
  readonly spot: Spot;
  /** Operations that it reaches, as `GET /orders`; the first is the one in the proof. */
  readonly operations: readonly string[];
  readonly proof: {
    readonly kind: ProofKind;
    readonly observed: string;
    readonly expected: string;
    readonly evidence: readonly Evidence[];
  };
}

/** A change of which nothing is proven: said as a question, or as a remark. */
export interface Remark {
  readonly kind: "remark" | "question";
  readonly text: string;
  readonly side?: Side;
  readonly spot?: Spot;
}
