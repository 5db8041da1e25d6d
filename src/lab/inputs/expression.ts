/** A JavaScript expression over the exports of a package, as a tree that can be grown and cut. */
export type Expression =
  /** `source` stands alone: a number, a string, a regular expression, a function. */
  | { readonly kind: "literal"; readonly source: string }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  /** An export and members of it: `pull.values`. */
  | { readonly kind: "export"; readonly local: string; readonly members: readonly string[] }
  | Call
  | { readonly kind: "get"; readonly object: Expression; readonly property: string }
  /** `[...value]` */
  | { readonly kind: "spread"; readonly value: Expression }
  /** The value of an earlier step. */
  | { readonly kind: "variable"; readonly step: number }
  /** `new Promise((resolve) => call)`, with a resolver somewhere in the call. */
  | { readonly kind: "promised"; readonly call: Expression }
  | { readonly kind: "resolver" };

export interface Call {
  readonly kind: "call";
  readonly callee: Expression;
  readonly args: readonly Expression[];
  readonly isNew: boolean;
}

export interface Entry {
  readonly key: string;
  readonly value: Expression;
}

/** Steps in order, then the expression whose value is observed. */
export interface Draft {
  readonly steps: readonly Expression[];
  readonly result: Expression;
}

export function literal(value: string | number | boolean | null | undefined): Expression {
  const source =
    typeof value === "string" ? JSON.stringify(value) : Object.is(value, -0) ? "-0" : String(value);
  return { kind: "literal", source };
}

export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "array":
      return expression.items;
    case "object":
      return expression.entries.map(({ value }) => value);
    case "call":
      return [expression.callee, ...expression.args];
    case "get":
      return [expression.object];
    case "spread":
      return [expression.value];
    case "promised":
      return [expression.call];
    default:
      return [];
  }
}

/** The same expression with other children, which have to be as many as before. */
export function withChildren(expression: Expression, inner: readonly Expression[]): Expression {
  const [first = expression, ...rest] = inner;
  switch (expression.kind) {
    case "array":
      return { ...expression, items: inner };
    case "object":
      return {
        ...expression,
        entries: expression.entries.map(({ key, value }, index) => ({
          key,
          value: inner[index] ?? value,
        })),
      };
    case "call":
      return { ...expression, callee: first, args: rest };
    case "get":
      return { ...expression, object: first };
    case "spread":
      return { ...expression, value: first };
    case "promised":
      return { ...expression, call: first };
    default:
      return expression;
  }
}

/** Bottom-up: `change` sees each expression with its children already changed. */
export function rewrite(
  expression: Expression,
  change: (inner: Expression) => Expression,
): Expression {
  const inner = children(expression);
  if (inner.length === 0) return change(expression);
  return change(
    withChildren(
      expression,
      inner.map((child) => rewrite(child, change)),
    ),
  );
}

export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of children(expression)) yield* walk(child);
}

export function size(draft: Draft): number {
  let count = 0;
  for (const expression of [...draft.steps, draft.result]) count += [...walk(expression)].length;
  return count;
}
