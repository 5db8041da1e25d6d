import type { ExpressionData } from "@actions/expressions/data/index";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { Failure } from "../../../src/model/failure.ts";
import type { Json } from "./json.ts";
import { data, Evaluator, Lexer, Parser, truthy } from "./packages.ts";

/** All that an expression may see. A context that is absent reads as null. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What success(), failure() and cancelled() answer here; always() needs no answer. */
  readonly status: Status;
  /** Source: GitHub docs, "hashFiles". Gives "" when nothing matches. */
  readonly hashFiles?: (patterns: string[]) => string;
}

export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

const contextNames = [
  ..."github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" "),
];

export function evaluateJson(expression: string, scope: Scope): Json {
  return toJson(evaluate(expression, scope));
}

export function evaluateTruth(expression: string, scope: Scope): boolean {
  return truthy(evaluate(expression, scope));
}

function evaluate(expression: string, scope: Scope): ExpressionData {
  const functions = functionsOf(scope);
  try {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, contextNames, functions).parse();
    const named = new Map(functions.map((one) => [one.name.toLowerCase(), one]));
    return new Evaluator(tree, contextData(expression, scope), named).evaluate();
  } catch (cause) {
    throw new Failure(
      {
        code: "expression-failed",
        what: `The expression \${{ ${expression} }} cannot be evaluated`,
        where: "workflow expression",
        why: `${cause instanceof Error ? cause.message : String(cause)}.`,
        fix: "Check the values that it reads; fromJSON needs valid JSON.",
      },
      cause,
    );
  }
}

/** Event payloads are large: only the contexts that the text can name are converted. */
function contextData(expression: string, scope: Scope) {
  const text = expression.toLowerCase();
  const pairs = contextNames.map((name) => ({
    key: name,
    value: text.includes(name) ? toData(scope.contexts[name]) : new data.Null(),
  }));
  return new data.Dictionary(...pairs);
}

function functionsOf({ status, hashFiles }: Scope): FunctionDefinition[] {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer("success", status.success),
    answer("failure", status.failure),
    answer("cancelled", status.cancelled),
    answer("always", true),
    {
      name: "hashFiles",
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns) =>
        new data.StringData(hashFiles?.(patterns.map((one) => one.coerceString())) ?? ""),
    },
  ];
}

function toData(value: unknown): ExpressionData {
  if (value === undefined) return new data.Null();
  return JSON.parse(JSON.stringify(value), data.reviver) as ExpressionData;
}

function toJson(value: ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}
