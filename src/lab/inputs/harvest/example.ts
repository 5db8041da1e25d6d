import type { Expression } from "../expression.ts";

/** A call that somebody wrote down. Names of the package stand as exports with no promise that they exist. */
export interface Example {
  readonly expression: Expression;
  /** The result that is stated beside it. */
  readonly expected: Expression | undefined;
  readonly origin: "readme" | "test" | "types";
  readonly path: string;
  readonly line: number;
}
