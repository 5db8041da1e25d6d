import { sameJson } from "../../json.ts";
import { isFormat } from "../judge/formats.ts";
import { matcher } from "../../pattern/matcher.ts";
import type { Schema } from "../../lift/schema.ts";
import { typesOf, valuesOf, isNothing } from "../read.ts";
import type { Conjunction } from "../expand.ts";

/**
 * A quick look at one value before it costs a compiled validator: what can be said of it without
 * going into its members. True may still turn out wrong.
 */
export function fits(conjunction: Conjunction, value: unknown): boolean {
  const types = typesOf(conjunction);
  const type = typeOf(value);
  if (!types.has(type) && !(type === "integer" && types.has("number"))) return false;
  const values = valuesOf(conjunction);
  if (values !== undefined && !values.some((one) => sameJson(one, value))) return false;
  return conjunction.nodes.every((node) => !refuses(node, value));
}

export function typeOf(value: unknown) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "boolean" || typeof value === "string")
    return typeof value as "boolean" | "string";
  return "object";
}

function refuses(schema: Schema, value: unknown): boolean {
  if (isNothing(schema)) return true;
  const not = schema["not"] as Schema | undefined;
  if (not !== undefined && isScalar(not) && fits({ nodes: [not], choices: [] }, value)) return true;
  if (typeof value === "number") return refusesNumber(schema, value);
  return typeof value === "string" && refusesString(schema, value);
}

const scalarKeywords = new Set([
  ...["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["multipleOf", "minLength", "maxLength", "pattern", "format"],
]);

function isScalar(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => scalarKeywords.has(keyword));
}

function refusesNumber(schema: Schema, value: number): boolean {
  const multiple = schema["multipleOf"] as number | undefined;
  return (
    value < ((schema["minimum"] as number | undefined) ?? -Infinity) ||
    value > ((schema["maximum"] as number | undefined) ?? Infinity) ||
    value <= ((schema["exclusiveMinimum"] as number | undefined) ?? -Infinity) ||
    value >= ((schema["exclusiveMaximum"] as number | undefined) ?? Infinity) ||
    (multiple !== undefined && !isMultiple(value, multiple)) ||
    !isFormat(schema["format"], value)
  );
}

/** 0.3 is a multiple of 0.1, although their binary quotient is not whole; integers have no such excuse. */
export function isMultiple(value: number, of: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(of)) return value % of === 0;
  const quotient = value / of;
  const most = Math.min(1e-4, 1e-9 * Math.max(1, Math.abs(quotient)));
  return Math.abs(quotient - Math.round(quotient)) < most;
}

function refusesString(schema: Schema, value: string): boolean {
  const length = Array.from(value).length;
  const pattern = schema["pattern"];
  return (
    length < ((schema["minLength"] as number | undefined) ?? 0) ||
    length > ((schema["maxLength"] as number | undefined) ?? Infinity) ||
    (typeof pattern === "string" && matcher(pattern).matches(value) !== true) ||
    !isFormat(schema["format"], value)
  );
}
