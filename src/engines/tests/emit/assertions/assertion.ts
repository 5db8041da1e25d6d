import type { Kept, Outcome, Value } from "../../../../lab/index.ts";

/** What a test observes: an expression and what it came to. */
export interface Observed {
  readonly expression: string;
  readonly isAsync: boolean;
  readonly expected: Outcome;
}

export type ErrorValue = Extract<Value, { readonly kind: "error" }>;

/** How one library says what is expected. Undefined where it has no plain way to. */
export interface Assertions {
  /** Statement without its semicolon. `expression` is awaited already where that is needed. */
  readonly returned: (expression: string, value: Value) => string | undefined;
  /** `call` is an arrow function that makes the error. */
  readonly thrown: (call: string, error: ErrorValue, isAsync: boolean) => string | undefined;
  /** `call` gives a promise that is rejected with that primitive, and no error. */
  readonly rejected: (call: string, source: string) => string | undefined;
  /** The parts of a table-driven assertion whose values are bare names. */
  readonly same: (expression: string, expected: string) => string;
  /** What has to be imported beside the framework: local names and their module. */
  readonly imports: { readonly names: string; readonly module: string } | undefined;
}

export function assertionOf({ input, expected }: Kept, assertions: Assertions): string | undefined {
  const { expression, isAsync } = input;
  if (expected.kind === "returned") {
    return assertions.returned(
      isAsync ? `await ${inParentheses(expression)}` : expression,
      expected.value,
    );
  }
  if (expected.kind !== "thrown") return undefined;
  const body = expression.startsWith("{") ? `(${expression})` : expression;
  if (isAsync && expected.value.kind === "primitive")
    return assertions.rejected(`async () => ${body}`, expected.value.source);
  if (expected.value.kind !== "error") return undefined;
  return assertions.thrown(`${isAsync ? "async " : ""}() => ${body}`, expected.value, isAsync);
}

/** `await a ? b : c` waits for `a` alone. */
function inParentheses(expression: string): string {
  return /^[\w$.]+(?:\(.*\))?$/s.test(expression) || /^new /.test(expression)
    ? expression
    : `(${expression})`;
}
