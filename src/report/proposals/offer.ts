import type { Claim, EngineName } from "../../model/index.ts";

/** One proposal, checked and ready to be a commit. */
export interface Offer {
  readonly engine: EngineName;
  readonly title: string;
  /** What it rests on, of its own report. */
  readonly claims: readonly Claim[];
  /** Path to text. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 of engine and patch, hex. */
  readonly digest: string;
}
