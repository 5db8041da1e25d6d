import type { Outcome } from "../types/input.ts";
import type { Value } from "../types/value.ts";

/** Error classes that every realm has, so that a literal of one equals the error that was made. */
const ownErrors = new Set([
  "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError",
]); // prettier-ignore

/**
 * Whether a plain assertion can say the outcome whole. A function or symbol can be told by itself,
 * but not inside of something else; of what is thrown, only errors, and plain values when awaited.
 */
export function isSayable(outcome: Outcome, isAsync: boolean): boolean {
  if (outcome.kind === "pending" || outcome.kind === "endless") return false;
  const { value } = outcome;
  if (outcome.kind === "thrown")
    return value.kind === "error" || (isAsync && value.kind === "primitive");
  if (value.kind === "function" || value.kind === "symbol" || value.kind === "error") return true;
  return isSayableInside(value, new Set());
}

/** `complete`: ids of objects that may be written once more; a cycle never is. */
function isSayableInside(value: Value, complete: Set<number>): boolean {
  const all = (inner: readonly (Value | undefined)[]): boolean =>
    inner.every((one) => one === undefined || isSayableInside(one, complete));
  switch (value.kind) {
    case "function":
    case "symbol":
    case "promise":
    case "too-large":
      return false;
    case "reference":
      return complete.has(value.id);
    case "primitive":
      return true;
    case "error":
      return (
        ownErrors.has(value.name) && value.message !== undefined && value.properties.length === 0
      );
    case "array":
      if (value.properties.length > 0 || !all(value.items)) return false;
      break;
    case "object":
      if (!all(value.properties.map((property) => property.value))) return false;
      break;
    case "map":
      if (!all(value.entries.flat())) return false;
      break;
    case "set":
      if (!all(value.items)) return false;
      break;
    default:
  }
  complete.add(value.id);
  return true;
}
