import {
  comparedWith,
  instrument,
  search,
  type Mutant,
  type SearchOptions,
  type SearchResult,
  type Subject,
} from "../../lab/index.ts";
import type { Laboratory } from "../../ports/index.ts";

export interface Made {
  readonly mutants: readonly Mutant[];
  /** Files that could not be read as code. */
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
}

/** What the engine asks of the lab. */
export interface Lab {
  readonly make: (subject: Subject) => Promise<Made>;
  readonly search: (subject: Subject, options: SearchOptions) => Promise<SearchResult>;
  readonly box: Laboratory["box"];
  /** The result with what the package did before a change held against it. */
  readonly compare: (before: Subject, result: SearchResult) => Promise<SearchResult>;
}

export function labOf(laboratory: Laboratory): Lab {
  return {
    make: instrument,
    box: () => laboratory.box(),
    search: (subject, options) => search(subject, options, laboratory),
    compare: (before, result) => comparedWith(before, result, laboratory),
  };
}
