import type { Entry, Expression } from "../inputs/expression.ts";
import type { Shape, ShapeEntry, Signature } from "../inputs/shape.ts";
import type { Value } from "../types/value.ts";

export type NamedTypes = Readonly<Record<string, Shape>>;

/**
 * True when every argument is of its declared type, as far as it can be read off the source.
 * A parameter without a declared type makes it false: nothing was promised then.
 */
export function isDocumented(
  args: readonly Expression[],
  signature: Signature | undefined,
  types: NamedTypes,
): boolean {
  if (signature === undefined) return false;
  const { parameters } = signature;
  if (args.length > parameters.length || !parameters.every(({ declared }) => declared))
    return false;
  return parameters.every(({ shape, optional }, index) => {
    const argument = args[index];
    return argument === undefined ? optional : fitsExpression(argument, shape, types);
  });
}

/** Numbers have to be finite: few types that say `number` mean NaN. */
function fitsExpression(
  expression: Expression,
  shape: Shape,
  types: NamedTypes,
  depth = 0,
): boolean {
  if (depth > 6) return false;
  const inner = (next: Expression, of: Shape): boolean =>
    fitsExpression(next, of, types, depth + 1);
  switch (shape.kind) {
    case "union":
      return shape.of.some((option) => fitsExpression(expression, option, types, depth + 1));
    case "number":
      return (
        expression.kind === "literal" &&
        /^-?[\d.]/.test(expression.source) &&
        !expression.source.endsWith("n")
      );
    case "string":
      return expression.kind === "literal" && /^["'`]/.test(expression.source);
    case "boolean":
      return expression.kind === "literal" && /^(?:true|false)$/.test(expression.source);
    case "constant":
      return expression.kind === "literal" && expression.source === shape.source;
    case "array":
      return (
        expression.kind === "array" &&
        expression.items.length > 0 &&
        expression.items.every((item) => inner(item, shape.of))
      );
    case "tuple":
      return (
        expression.kind === "array" &&
        expression.items.length === shape.of.length &&
        expression.items.every((item, index) => inner(item, shape.of[index] ?? { kind: "any" }))
      );
    case "object":
      return expression.kind === "object" && fitsEntries(expression.entries, shape.entries, inner);
    case "named": {
      const named = types[shape.name];
      return named !== undefined && inner(expression, named);
    }
    default:
      return false;
  }
}

/** All that is there is declared and fits, and nothing that is required is missing. */
function fitsEntries(
  entries: readonly Entry[],
  declared: readonly ShapeEntry[],
  fits: (expression: Expression, shape: Shape) => boolean,
): boolean {
  return (
    entries.every(({ key }) => declared.some((entry) => entry.key === key)) &&
    declared.every(({ key, shape, optional }) => {
      const entry = entries.find((other) => other.key === key);
      return entry === undefined ? optional : fits(entry.value, shape);
    })
  );
}

/** Whether a value may have a declared type. What it cannot tell it believes. */
export function fitsValue(value: Value, shape: Shape, types: NamedTypes, depth = 0): boolean {
  if (depth > 6) return true;
  switch (shape.kind) {
    case "union":
      return shape.of.some((option) => fitsValue(value, option, types, depth + 1));
    case "number":
      return isPrimitive(value, /^-?(?:\d|NaN|Infinity)/) && !isPrimitive(value, /n$/);
    case "string":
      return isPrimitive(value, /^"/);
    case "boolean":
      return isPrimitive(value, /^(?:true|false)$/);
    case "constant":
      return value.kind === "primitive" && value.source === shape.source;
    case "array":
      return (
        value.kind === "array" &&
        value.items.every(
          (item) => item === undefined || fitsValue(item, shape.of, types, depth + 1),
        )
      );
    case "function":
      return value.kind === "function";
    case "map":
    case "set":
      return value.kind === shape.kind;
    default:
      return true;
  }
}

function isPrimitive(value: Value, pattern: RegExp): boolean {
  return value.kind === "primitive" && pattern.test(value.source);
}
