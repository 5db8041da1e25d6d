import type { CodePoints } from "./code-points.ts";

/**
 * A regular language as an extended regular expression: besides the usual operators it has
 * intersection and complement, so every Boolean question about patterns is one term. Terms are
 * made by `Languages` only, which gives equal terms the same identity.
 */
export type Term = TermShape & {
  readonly id: number;
  /** Whether the empty string belongs to it. */
  readonly nullable: boolean;
};

export type TermShape =
  | { readonly form: "nothing" }
  | { readonly form: "empty" }
  | { readonly form: "chars"; readonly set: CodePoints }
  | { readonly form: "literal"; readonly points: readonly number[]; readonly from: number }
  | { readonly form: "concat"; readonly head: Term; readonly tail: Term }
  | { readonly form: "either"; readonly parts: readonly Term[] }
  | { readonly form: "both"; readonly parts: readonly Term[] }
  | { readonly form: "not"; readonly inner: Term }
  | { readonly form: "repeat"; readonly inner: Term; readonly min: number; readonly max: number };

export function isNullable(shape: TermShape): boolean {
  switch (shape.form) {
    case "nothing":
    case "chars":
      return false;
    case "empty":
      return true;
    case "literal":
      return shape.from >= shape.points.length;
    case "concat":
      return shape.head.nullable && shape.tail.nullable;
    case "either":
      return shape.parts.some((part) => part.nullable);
    case "both":
      return shape.parts.every((part) => part.nullable);
    case "not":
      return !shape.inner.nullable;
    case "repeat":
      return shape.min === 0 || shape.inner.nullable;
  }
}

/** Terms with equal keys are the same term. */
export function keyOf(shape: TermShape): string {
  switch (shape.form) {
    case "nothing":
    case "empty":
      return shape.form;
    case "chars":
      return `c${shape.set.join(",")}`;
    case "literal":
      return `l${shape.points.slice(shape.from).join(",")}`;
    case "concat":
      return `.${shape.head.id},${shape.tail.id}`;
    case "either":
      return `|${shape.parts.map((part) => part.id).join(",")}`;
    case "both":
      return `&${shape.parts.map((part) => part.id).join(",")}`;
    case "not":
      return `!${shape.inner.id}`;
    case "repeat":
      return `*${shape.inner.id},${shape.min},${shape.max}`;
  }
}
