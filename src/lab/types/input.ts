import type { Value } from "./value.ts";

/** A name that an input takes from the package. */
export interface ImportedName {
  /** The exported name; "default" for the default export or `module.exports`, "*" for the namespace. */
  readonly name: string;
  /** The name in the input's source. */
  readonly local: string;
  /** The module's path, relative to the subject's folder. */
  readonly module: string;
}

export type InputOrigin = "readme" | "test" | "types" | "search" | "model";

/** A small program over the package: some statements, then the expression that is observed. */
export interface TestInput {
  /** Statements, each complete on a line of its own: `const list = new Vector([1, 2]);`. */
  readonly statements: readonly string[];
  /** Its value, awaited where it is a promise, is the outcome. */
  readonly expression: string;
  readonly imports: readonly ImportedName[];
  /** True when the expression's value is a promise, so that a test has to await it. */
  readonly isAsync: boolean;
  /** The function under test as a reader would name it: `parse`, `Complex.prototype.add`. */
  readonly calls: string;
  readonly origin: InputOrigin;
}

/** What an input came to. */
export type Outcome =
  | { readonly kind: "returned"; readonly value: Value }
  | { readonly kind: "thrown"; readonly value: Value }
  /** Still waiting when nothing was left that could wake it. */
  | { readonly kind: "pending" }
  /** Stopped because it went around its loops far more often than the unchanged code. */
  | { readonly kind: "endless" };
