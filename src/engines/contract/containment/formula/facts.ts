import type { Term } from "../language/term.ts";
import type { Rational } from "../number/rational.ts";
import type { Formula } from "./formula.ts";

export interface Bound {
  readonly value: Rational;
  /** Whether the value itself is left out. */
  readonly open: boolean;
}

export type NumberFact =
  | { readonly fact: "range"; readonly low?: Bound; readonly high?: Bound }
  | { readonly fact: "multiple"; readonly of: Rational; readonly holds: boolean };

/** A set of strings that we can only test, not take apart: a format, a pattern with look-behind. */
export interface Predicate {
  readonly name: string;
  /** Undefined where nothing is known about a string. */
  readonly test: (text: string) => boolean | undefined;
  /** A few members, for witnesses. */
  readonly samples: readonly string[];
  /** A regular language that holds every member, where one is known. */
  readonly within?: Term;
  /** Names of the predicates that hold every member too. */
  readonly subsetOf: readonly string[];
}

export type StringFact =
  | { readonly fact: "length"; readonly min: number; readonly max: number }
  | { readonly fact: "language"; readonly term: Term; readonly holds: boolean }
  | { readonly fact: "predicate"; readonly predicate: Predicate; readonly holds: boolean };

/** Positions `from` up to, but not including, `to`. */
export type ArrayFact =
  | { readonly fact: "length"; readonly min: number; readonly max: number }
  | {
      readonly fact: "each";
      readonly from: number;
      readonly to: number;
      readonly formula: Formula;
    }
  /** With a finite `to` it spans one position, which must be there and fit: min is 1. */
  | {
      readonly fact: "count";
      readonly from: number;
      readonly to: number;
      readonly formula: Formula;
      readonly min: number;
      readonly max: number;
    }
  | { readonly fact: "unique"; readonly holds: boolean };

/** A set of property names: those listed, matched or described, or with `negated` all others. */
export interface KeySet {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly Term[];
  /** A formula about the name, read as a string value. */
  readonly described?: Formula;
  readonly negated: boolean;
}

export type ObjectFact =
  | { readonly fact: "size"; readonly min: number; readonly max: number }
  | { readonly fact: "each"; readonly keys: KeySet; readonly formula: Formula }
  | { readonly fact: "some"; readonly keys: KeySet; readonly formula: Formula };

const noNames: ReadonlySet<string> = new Set();

export function keyNamed(name: string): KeySet {
  return { names: new Set([name]), patterns: [], negated: false };
}

export function keysMatching(...patterns: readonly Term[]): KeySet {
  return { names: noNames, patterns, negated: false };
}

/** The one name that the set holds, where it is written as a single name. */
export function singleName(keys: KeySet): string | undefined {
  const simple =
    keys.names.size === 1 &&
    keys.patterns.length === 0 &&
    keys.described === undefined &&
    !keys.negated;
  return simple ? [...keys.names][0] : undefined;
}
