import type { Place } from "../../../model/index.ts";
import type { Pointer } from "./pointer.ts";

/** A parsed file that still knows where each value stands in its text. */
export interface SourceDocument {
  /** As the user named it, or relative to the repository root. */
  readonly path: string;
  readonly value: unknown;
  /** Where the value at `pointer` starts (its key, where it has one), or its nearest ancestor. */
  place(pointer: Pointer): Place;
}

/** How deep a document may nest. Real descriptions stay below 100. */
export const maxDepth = 500;

/** How many values a document may hold once YAML aliases are followed. */
export const maxValues = 10_000_000;

/** 50 MB: Microsoft Graph beta, the largest description known to us, has 47. */
export const maxBytes = 50 * 1024 * 1024;
