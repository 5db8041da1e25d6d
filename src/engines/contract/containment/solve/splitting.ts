import { canonical } from "../../json.ts";
import type { Evaluator } from "../evaluate.ts";
import {
  all,
  always,
  any,
  fact,
  formula,
  keyNamed,
  negate,
  never,
  type Formula,
} from "../formula/index.ts";
import { isJsonArray, type JsonObject, type JsonValue } from "../json.ts";

/**
 * Formulas whose union is `choice`. The value, found without it, shows where to cut. Undefined
 * where a choice cannot be taken apart.
 */
export function alternativesOf(
  choice: Formula,
  value: JsonValue | undefined,
  evaluator: Evaluator,
): readonly Formula[] | undefined {
  switch (choice.op) {
    case "any":
      return choice.parts;
    case "atLeastTwo":
      return choice.parts.map((part, index) => all([part, any(choice.parts.slice(index + 1))]));
    case "atMostOne":
      return notBoth(choice.parts, value, evaluator);
    default:
      return undefined;
  }
}

/** Two parts that the value fits cannot both hold; the choice itself is kept for the others. */
function notBoth(
  parts: readonly Formula[],
  value: JsonValue | undefined,
  evaluator: Evaluator,
): readonly Formula[] | undefined {
  if (value === undefined) return undefined;
  const [first, second] = parts.filter((part) => evaluator.test(value, part) === true);
  return first === undefined || second === undefined ? undefined : [negate(first), negate(second)];
}

/** What it takes for an array or object to differ from the given one. */
export function otherThan(value: JsonValue): readonly Formula[] {
  if (value === null || typeof value !== "object") return [];
  return isJsonArray(value) ? otherArray(value) : otherObject(value);
}

function otherArray(value: readonly JsonValue[]): readonly Formula[] {
  const { length } = value;
  const item = (index: number) =>
    fact({
      kind: "array",
      fact: "count",
      from: index,
      to: index + 1,
      formula: notEqual(value[index] ?? null),
      min: 1,
      max: Infinity,
    });
  return [
    ...(length > 0 ? [fact({ kind: "array", fact: "length", min: 0, max: length - 1 })] : []),
    fact({ kind: "array", fact: "length", min: length + 1, max: Infinity }),
    ...value.map((_, index) => item(index)),
  ];
}

function otherObject(value: JsonObject): readonly Formula[] {
  const names = Object.keys(value);
  const others = { names: new Set(names), patterns: [], negated: true };
  return [
    ...names.map((name) =>
      fact({ kind: "object", fact: "each", keys: keyNamed(name), formula: never }),
    ),
    fact({ kind: "object", fact: "some", keys: others, formula: always }),
    ...names.map((name) =>
      fact({
        kind: "object",
        fact: "some",
        keys: keyNamed(name),
        formula: notEqual(value[name] ?? null),
      }),
    ),
  ];
}

function notEqual(value: JsonValue): Formula {
  return formula({ op: "among", values: new Map([[canonical(value), value]]), holds: false });
}
