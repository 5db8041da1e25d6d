import {
  children,
  literal,
  rewrite,
  walk,
  withChildren,
  type Draft,
  type Expression,
} from "../inputs/expression.ts";

/** Drafts that a reader might like better, the boldest cuts first. */
export function* simpler(draft: Draft): Generator<Draft> {
  yield* fewerSteps(draft);
  const parts = [...draft.steps, draft.result];
  for (const [index, part] of parts.entries()) {
    for (const changed of simplerExpressions(part)) {
      const next = parts.with(index, changed);
      yield { steps: next.slice(0, -1), result: next.at(-1) ?? changed };
    }
  }
}

function* fewerSteps({ steps, result }: Draft): Generator<Draft> {
  for (const index of steps.keys()) {
    const rest = steps.toSpliced(index, 1);
    const others = [...rest, result];
    if (!others.some((part) => uses(part, index))) {
      yield { steps: rest.map((step) => shift(step, index)), result: shift(result, index) };
    } else if (others.reduce((sum, part) => sum + uses(part, index), 0) === 1) {
      // Named once and used once: it may as well stand where it is used.
      const put = (part: Expression): Expression =>
        shift(
          rewrite(part, (inner) => (isVariable(inner, index) ? (steps[index] ?? inner) : inner)),
          index,
        );
      yield { steps: rest.map(put), result: put(result) };
    }
  }
  if (steps.length > 0) {
    const last = steps.at(-1);
    if (last !== undefined) yield { steps: steps.slice(0, -1), result: last };
  }
}

function isVariable(expression: Expression, step: number): boolean {
  return expression.kind === "variable" && expression.step === step;
}

function uses(expression: Expression, step: number): number {
  let count = 0;
  for (const inner of walk(expression)) if (isVariable(inner, step)) count += 1;
  return count;
}

function shift(expression: Expression, removed: number): Expression {
  return rewrite(expression, (inner) =>
    inner.kind === "variable" && inner.step > removed
      ? { kind: "variable", step: inner.step - 1 }
      : inner,
  );
}

function* simplerExpressions(expression: Expression): Generator<Expression> {
  yield* ownSimpler(expression);
  const inner = children(expression);
  for (const [index, child] of inner.entries()) {
    // What is called is the subject, not the data.
    const isCallee = expression.kind === "call" && index === 0;
    for (const changed of isCallee ? calleeSimpler(child) : simplerExpressions(child)) {
      yield withChildren(expression, inner.with(index, changed));
    }
  }
}

function* calleeSimpler(callee: Expression): Generator<Expression> {
  if (callee.kind !== "get") return;
  for (const object of simplerExpressions(callee.object)) yield { ...callee, object };
}

function* ownSimpler(expression: Expression): Generator<Expression> {
  switch (expression.kind) {
    case "array":
      if (expression.items.length > 1)
        yield {
          kind: "array",
          items: expression.items.slice(0, Math.ceil(expression.items.length / 2)),
        };
      for (const index of expression.items.keys())
        yield { kind: "array", items: expression.items.toSpliced(index, 1) };
      break;
    case "object":
      for (const index of expression.entries.keys())
        yield { kind: "object", entries: expression.entries.toSpliced(index, 1) };
      break;
    case "call":
      for (const argument of expression.args) if (argument.kind === "call") yield argument;
      if (expression.callee.kind === "get" && expression.callee.object.kind === "call")
        yield expression.callee.object;
      if (expression.args.length > 0) yield { ...expression, args: expression.args.slice(0, -1) };
      if (!expression.isNew && expression.args.length <= 1) yield literal(1);
      break;
    case "get":
      yield expression.object;
      break;
    case "spread":
    case "later":
      yield expression.value;
      break;
    case "promised":
      yield expression.call;
      break;
    case "recorded":
      if (expression.later) yield { ...expression, later: false };
      break;
    case "recorder":
      if (expression.all) yield { kind: "recorder", all: false };
      break;
    case "literal":
      yield* simplerLiterals(expression.source);
      break;
    default:
  }
}

const plainNumbers = [0, 1, 2, 3, -1, 5, 10, 0.5];
const plainFunctions = ["() => 1", "(x) => x", "(a, b) => a + b"];

function* simplerLiterals(source: string): Generator<Expression> {
  if (/^-?[\d.]/.test(source)) {
    const value = Number(source);
    const rank = plainNumbers.indexOf(value);
    const better = rank === -1 ? plainNumbers : plainNumbers.slice(0, rank);
    for (const number of better) yield literal(number);
    if (!Number.isInteger(value)) yield literal(Math.round(value));
    if (rank === -1)
      for (const number of [Math.abs(value), Number(value.toPrecision(2))])
        if (number !== value) yield literal(number);
  } else if (source.startsWith('"')) {
    yield* simplerStrings(source);
  } else if (source.includes("=>")) {
    for (const plain of plainFunctions)
      if (plain.length < source.length) yield { kind: "literal", source: plain };
  } else if (!/^(?:true|false|null|undefined)$/.test(source)) {
    yield literal(1);
  }
}

function* simplerStrings(source: string): Generator<Expression> {
  let text = "";
  try {
    text = String(JSON.parse(source));
  } catch {
    return;
  }
  if (text.length > 1) {
    yield literal("a");
    yield literal(text.slice(0, Math.ceil(text.length / 2)));
    yield literal(text.slice(Math.floor(text.length / 2)));
  }
  if (text.length > 0 && text.length <= 24)
    for (const index of text.split("").keys())
      yield literal(text.slice(0, index) + text.slice(index + 1));
}
