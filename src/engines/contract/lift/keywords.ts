import type { Dialect } from "../document/description.ts";
import { isRecord, own, put } from "../json.ts";
import { typeNames } from "./schema.ts";

/** Keywords that hold one schema, a list of them, and a map of them. */
export const single = new Set([
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains"],
  ...["propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"],
]);
export const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === "number";
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isString: Check = (value) => typeof value === "string";
const isNames: Check = (value) => Array.isArray(value) && value.every(isString);

/** Keywords without subschemas, with what makes their value usable. */
const plain: Readonly<Record<string, Check>> = {
  enum: Array.isArray,
  const: () => true,
  maximum: isNumber,
  minimum: isNumber,
  exclusiveMaximum: isNumber,
  exclusiveMinimum: isNumber,
  multipleOf: (value) => isNumber(value) && (value as number) > 0,
  maxLength: isCount,
  minLength: isCount,
  pattern: isString,
  format: isString,
  maxItems: isCount,
  minItems: isCount,
  uniqueItems: (value) => value === true,
  maxContains: isCount,
  minContains: isCount,
  maxProperties: isCount,
  minProperties: isCount,
  required: isNames,
  dependentRequired: (value) => isRecord(value) && Object.values(value).every(isNames),
  contentEncoding: isString,
  contentMediaType: isString,
  discriminator: isRecord,
};

/** The keywords of one schema that hold no subschema, in their 2020-12 form. */
export function plainKeywords(
  source: Readonly<Record<string, unknown>>,
  dialect: Dialect,
): Record<string, unknown> {
  const lifted: Record<string, unknown> = {};
  for (const [keyword, usable] of Object.entries(plain)) {
    const value = own(source, keyword);
    if (value !== undefined && usable(value)) put(lifted, keyword, value);
  }
  for (const side of ["Minimum", "Maximum"]) liftExclusive(source, lifted, side);
  const types = typesOf(source["type"]);
  if (types.length > 0) {
    const nullable = isNullable(source, dialect) && !types.includes("null");
    const all = nullable ? [...types, "null"] : types;
    lifted["type"] = all.length === 1 ? all[0] : all;
  }
  const examples = [own(source, "example"), own(source, "examples"), own(source, "default")]
    .flat()
    .filter((example) => example !== undefined);
  if (examples.length > 0) lifted["examples"] = examples;
  return lifted;
}

/** `exclusiveMinimum: true` of OpenAPI 3.0 turns `minimum` into an exclusive bound. */
function liftExclusive(
  source: Readonly<Record<string, unknown>>,
  lifted: Record<string, unknown>,
  side: string,
): void {
  const inclusive = side.toLowerCase();
  if (source[`exclusive${side}`] !== true || lifted[inclusive] === undefined) return;
  lifted[`exclusive${side}`] = lifted[inclusive];
  Reflect.deleteProperty(lifted, inclusive);
}

/** `nullable` of OpenAPI 3.0, and what people wrote for it in Swagger 2. */
function isNullable(source: unknown, dialect: Dialect): boolean {
  if (dialect === "3.1") return false;
  return own(source, dialect === "3.0" ? "nullable" : "x-nullable") === true;
}

function typesOf(value: unknown): string[] {
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return typeNames.filter((name) => listed.includes(name));
}

/**
 * Before OpenAPI 3.1 only: `nullable` without `type`, beside composed schemas. The 3.0.3 text gives it no
 * effect there, but it is how descriptions say "this reference, or null", and tools read it so.
 */
export function isWrapped(source: unknown, dialect: Dialect): boolean {
  return (
    isNullable(source, dialect) &&
    own(source, "type") === undefined &&
    own(source, "$ref") === undefined &&
    ["allOf", "anyOf", "oneOf"].some((keyword) => Array.isArray(own(source, keyword)))
  );
}
