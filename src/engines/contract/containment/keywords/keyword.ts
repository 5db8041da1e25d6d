import type { Formula, Predicate } from "../formula/index.ts";
import { unclear } from "../formula/index.ts";
import type { Term } from "../language/term.ts";
import type { SchemaNode } from "../universe.ts";

/** What a keyword's translation may ask for. */
export interface KeywordContext {
  readonly node: SchemaNode;
  readonly schema: Readonly<Record<string, unknown>>;
  /** The formula of a subschema that stands in this schema. */
  readonly sub: (schema: unknown) => Formula;
  /** The regular language of a pattern, or a predicate where it has none. */
  readonly pattern: (source: string) => Term | Predicate;
  /** Undefined where formats are annotations. */
  readonly format: ((name: string) => Formula) | undefined;
}

/**
 * Translates the keywords of one family. An absent keyword gives no formula; one whose value the
 * specification forbids gives an unclear one, so that nothing is claimed about the schema.
 */
export type KeywordFamily = (context: KeywordContext) => readonly Formula[];

export function malformed(keyword: string): Formula {
  return unclear(`the value of "${keyword}" is not what JSON Schema allows`);
}

/** A count such as `maxItems`; undefined when absent, "malformed" when it is no natural number. */
export function countOf(
  context: KeywordContext,
  keyword: string,
): number | "malformed" | undefined {
  const value = context.schema[keyword];
  if (value === undefined) return undefined;
  return Number.isInteger(value) && (value as number) >= 0 ? (value as number) : "malformed";
}

export function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
