import type { Severity } from "../../../../model/index.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Conjunction, Resolve } from "../expand.ts";
import type { Reading } from "../judge/judge.ts";

/** What is said of one value by the side that sends it and by the side that reads it. */
export interface SchemaPair {
  readonly direction: "request" | "response";
  readonly sent: Conjunction;
  readonly read: Conjunction;
  readonly resolve: Resolve;
  /** Alternatives of the sender that this pair is about. */
  readonly chosen: readonly Schema[];
}

/** What the walk has to know of the two sides. */
export interface Sides {
  readonly name: SchemaPair["direction"];
  readonly resolve: Resolve;
  /** True when nothing differs between the two, so that there is nothing to find. */
  readonly same: (sent: Schema, read: Schema) => boolean;
}

/** A change that may break readers, with ideas for a value that shows it. */
export interface Candidate {
  /** Rule without the direction, `type` or `property-removed`. */
  readonly rule: string;
  /** `error` unless said otherwise. */
  readonly severity?: Severity;
  /** Keeps two changes of one rule at one place apart; part of the claim's id. */
  readonly detail: string;
  /** The schema to point at, and the keyword in it. */
  readonly by?: Schema | undefined;
  readonly keyword: string;
  /** True when what it is about is in base only, so that it has no place in head. */
  readonly removed?: boolean;
  /** What the value at this place should be, besides being valid for the sender; tried in turn. */
  readonly regions: Iterable<Schema>;
  /** True when every value that could show the change is in the regions. */
  readonly complete?: boolean;
  /** What follows the name of the place: "may now be null". */
  readonly text: string;
  /**
   * `sent`: a value that the sender may send and the reader refuses. `described`: a value that
   * base describes and head does not describe any more, without refusing it.
   */
  readonly proves?: "sent" | "described";
  /** How the sender's schema is read; `documented` unless said otherwise. */
  readonly reading?: Reading;
  /** True when no value in the regions means that nothing changed. Otherwise it is a question. */
  readonly decisive: boolean;
}

/** One kind of change to a schema. */
export type SchemaRule = (pair: SchemaPair) => Iterable<Candidate>;

/** Picks the words by who is surprised: the client that sends, or the client that reads. */
export function words({ direction }: SchemaPair, request: string, response: string): string {
  return direction === "request" ? request : response;
}
