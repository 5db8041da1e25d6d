/** What kind of value a parameter takes, as far as types, comments and its use in the code say. */
export type Shape =
  | {
      readonly kind:
        "any" | "number" | "string" | "boolean" | "regexp" | "date" | "symbol" | "bigint";
    }
  | { readonly kind: "constant"; readonly source: string }
  | { readonly kind: "array"; readonly of: Shape }
  | { readonly kind: "tuple"; readonly of: readonly Shape[] }
  | { readonly kind: "object"; readonly entries: readonly ShapeEntry[] }
  /** An object whose keys are not known. */
  | { readonly kind: "record"; readonly of: Shape }
  | { readonly kind: "union"; readonly of: readonly Shape[] }
  | { readonly kind: "function"; readonly parameters: number; readonly returns: Shape }
  | { readonly kind: "map" | "set" | "iterable" | "promise"; readonly of: Shape }
  /** An instance of a class, or a type looked up by its name. */
  | { readonly kind: "named"; readonly name: string; readonly of?: Shape };

export interface ShapeEntry {
  readonly key: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  /** True when a type or a comment says it, false when it was guessed from use. */
  readonly declared: boolean;
}

export interface Signature {
  /** Function or method name; `constructor` for a class. */
  readonly name: string;
  /** The class or object it belongs to; undefined for a function of its own. */
  readonly owner: string | undefined;
  readonly parameters: readonly Parameter[];
  /** True when it takes any number of arguments like its last one. */
  readonly isVariadic: boolean;
  /** Declared type of the result. */
  readonly returns: Shape | undefined;
  /** True when its comment speaks of NaN or of infinity. */
  readonly speaksOfNonFinite: boolean;
  readonly path: string;
  readonly line: number;
}

export const any: Shape = { kind: "any" };

export function union(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === "union" ? shape.of : [shape]));
  const unique = [...new Map(flat.map((shape) => [JSON.stringify(shape), shape])).values()];
  return unique.length === 1
    ? (unique[0] ?? any)
    : unique.length === 0
      ? any
      : { kind: "union", of: unique };
}
