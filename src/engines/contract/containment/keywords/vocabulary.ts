/** The keywords of JSON Schema 2020-12 that assert something, by the shape of their values. */

/** One subschema. */
export const schemaKeywords = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;

/** A list of subschemas. */
export const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

/** Subschemas by name. */
export const schemaMapKeywords = ["properties", "patternProperties", "dependentSchemas"] as const;

/** Lists whose order and repetitions mean nothing. */
export const setKeywords = ["type", "enum", "required"] as const;

export const plainKeywords = [
  "const",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "format",
] as const;

export const assertingKeywords: readonly string[] = [
  ...schemaKeywords,
  ...schemaListKeywords,
  ...schemaMapKeywords,
  ...setKeywords,
  ...plainKeywords,
];

/** The dynamic ones are resolved by whoever lifts a schema; here they are unclear. */
export const referenceKeywords = ["$ref", "$dynamicRef", "$recursiveRef"] as const;
