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
  | { readonly kind: "resolver" }
  /** A function that notes what it is called with: all arguments, or the first one alone. */
  | { readonly kind: "recorder"; readonly all: boolean }
  /** What recorders have noted when the call is done, or `later`: when timers have run as well. */
  | { readonly kind: "recorded"; readonly call: Expression; readonly later: boolean }
  /** What the value is when timers have run: what is done to an object may take its time. */
  | { readonly kind: "later"; readonly value: Expression };

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
    case "later":
      return [expression.value];
    case "promised":
    case "recorded":
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
    case "later":
      return { ...expression, value: first };
    case "promised":
    case "recorded":
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

/** Whether something of that kind is anywhere in the draft. */
export function holds({ steps, result }: Draft, kind: Expression["kind"]): boolean {
  return [...steps, result].some((part) => [...walk(part)].some((inner) => inner.kind === kind));
}

/**
 * The draft with its result observed in the way that its callbacks ask for: through the promise of
 * what a resolver is called with, or through what recorders have noted.
 */
export function observed(wanted: Draft, later: () => boolean): Draft {
  const { result } = wanted;
  // Only the last call can settle the promise that is observed.
  const steps = wanted.steps.map((step) => rewrite(step, heard));
  const draft = { steps, result };
  const isRecorded = holds(draft, "recorder");
  if (result.kind === "recorded")
    return isRecorded ? draft : observed({ steps, result: result.call }, later);
  if (isRecorded && result.kind === "later")
    return { steps, result: { kind: "recorded", call: result.value, later: true } };
  const through = promised(result);
  if (!isRecorded || through.kind === "promised") return { steps, result: through };
  return { steps, result: { kind: "recorded", call: result, later: later() } };
}

function heard(expression: Expression): Expression {
  return expression.kind === "resolver" ? { kind: "recorder", all: true } : expression;
}

/** An expression that hands over a resolver is observed through the promise of what it is called with. */
export function promised(expression: Expression): Expression {
  const isOpen =
    expression.kind !== "promised" &&
    expression.kind !== "recorded" &&
    expression.kind !== "later" &&
    [...walk(expression)].some(({ kind }) => kind === "resolver");
  return isOpen ? { kind: "promised", call: expression } : expression;
}

export function size(draft: Draft): number {
  let count = 0;
  for (const expression of [...draft.steps, draft.result]) count += [...walk(expression)].length;
  return count;
}
