import type { Slot } from "../../inputs/index.ts";

/** What a provider says when a value is tried. `unknown` is trouble on the way, not a refusal. */
export type Trial =
  | { readonly answer: "works"; readonly observed: string }
  | { readonly answer: "refused"; readonly observed: string }
  | { readonly answer: "unknown"; readonly why: string };

export interface Traits {
  /** How many credentials the provider lets live at once, inactive ones included. */
  readonly maxLive: number;
  /** Whether all that live can be listed, so that an orphan can be found. */
  readonly listable: boolean;
  /** How long a new value may be refused before that means something, in seconds. */
  readonly propagation: number;
  /** How long the old one is needed after the last consumer has moved, in seconds: tokens it signed. */
  readonly overlap?: number;
}

interface Common {
  readonly traits: Traits;
  /** Tries a value as a consumer would, with a request that needs the right to work. */
  verify(value: string, id: string): Promise<Trial>;
  /** Ids that live now; empty where the provider cannot list. */
  list(): Promise<readonly string[]>;
  /** The id that a value goes by, for a credential that was there before its first rotation. */
  identify(value: string): Promise<string | undefined>;
  /** Ends a credential without deleting it, where that can be undone. */
  readonly deactivate?: (id: string, value?: string) => Promise<void>;
  /** Ends a credential. One that is gone already is no error. Some providers ask for its value. */
  revoke(id: string, value?: string): Promise<void>;
}

/** The provider makes the value and shows it once. */
export interface IssuingDriver extends Common {
  readonly kind: "issued";
  /** Tags what it makes with the attempt where the provider has room for it. */
  create(
    attempt: string,
    /** What consumers hold now, for providers that make the next one out of it. */
    current?: string,
  ): Promise<{ readonly id: string; readonly value: string }>;
  /** What a broken attempt left behind: by its tag, else what is not among the known. */
  orphans(attempt: {
    readonly id: string;
    readonly known: readonly string[];
    /** What consumers hold now, where this run was given it. */
    readonly current?: string | undefined;
  }): Promise<readonly string[]>;
  /** Where the provider cannot be asked: how a person finds what a broken attempt may have left. */
  readonly leftBehind?: (attempt: string) => string;
}

/** We make the value, so it can be kept in its slot before the provider hears of it. */
export interface ChosenDriver extends Common {
  readonly kind: "chosen";
  /** Nothing outside happens here. The id is derived from slot or value, never the value itself. */
  draft(slot: Slot): { readonly id: string; readonly value: string };
  /** Makes the provider accept the value; once more is no error. */
  install(id: string, value: string): Promise<void>;
}

export type Driver = IssuingDriver | ChosenDriver;
