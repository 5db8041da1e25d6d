export const drafts = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"] as const;
export type Draft = (typeof drafts)[number];

export function isAtLeast(draft: Draft, other: Draft): boolean {
  return drafts.indexOf(draft) >= drafts.indexOf(other);
}

/** The draft that a `$schema` names; undefined for an unknown one. */
export function draftNamed(uri: unknown): Draft | undefined {
  if (typeof uri !== "string") return undefined;
  return drafts.find((draft) =>
    uri.includes(draft.startsWith("draft") ? `/${draft}/` : `/draft/${draft}/`),
  );
}

/** Where a draft's schemas hold subschemas. Definitions of all drafts are looked into. */
export interface Positions {
  readonly single: readonly string[];
  readonly lists: readonly string[];
  readonly maps: readonly string[];
}

export function positionsOf(draft: Draft): Positions {
  const since = (first: Draft, ...keywords: readonly string[]) =>
    isAtLeast(draft, first) ? keywords : [];
  const before = (first: Draft, ...keywords: readonly string[]) =>
    isAtLeast(draft, first) ? [] : keywords;
  return {
    single: [
      ...["not", "items", "additionalProperties"],
      ...before("2020-12", "additionalItems"),
      ...since("draft-06", "contains", "propertyNames"),
      ...since("draft-07", "if", "then", "else"),
      ...since("2019-09", "unevaluatedItems", "unevaluatedProperties"),
    ],
    lists: [
      ...["allOf", "anyOf", "oneOf"],
      ...before("2020-12", "items"),
      ...since("2020-12", "prefixItems"),
    ],
    maps: [
      ...["properties", "patternProperties", "definitions", "$defs"],
      ...before("2019-09", "dependencies"),
      ...since("2019-09", "dependentSchemas"),
    ],
  };
}
