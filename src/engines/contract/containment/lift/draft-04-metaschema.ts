const positiveInteger = { type: "integer", minimum: 0 };
const positiveIntegerDefault0 = {
  allOf: [{ $ref: "#/definitions/positiveInteger" }, { default: 0 }],
};
const self = { $ref: "#" };
const selves = { $ref: "#/definitions/schemaArray" };
const schemaMap = { type: "object", additionalProperties: self, default: {} };
const count = { $ref: "#/definitions/positiveInteger" };
const countOrNone = { $ref: "#/definitions/positiveIntegerDefault0" };
const strings = { $ref: "#/definitions/stringArray" };
const flag = { type: "boolean", default: false };

/** The assertions of http://json-schema.org/draft-04/schema, which Ajv no longer carries. */
export const draft04 = {
  id: "http://json-schema.org/draft-04/schema#",
  $schema: "http://json-schema.org/draft-04/schema#",
  definitions: {
    schemaArray: { type: "array", minItems: 1, items: self },
    positiveInteger,
    positiveIntegerDefault0,
    simpleTypes: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] },
    stringArray: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
  },
  type: "object",
  properties: {
    id: { type: "string" },
    $schema: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
    default: {},
    multipleOf: { type: "number", minimum: 0, exclusiveMinimum: true },
    maximum: { type: "number" },
    exclusiveMaximum: flag,
    minimum: { type: "number" },
    exclusiveMinimum: flag,
    maxLength: count,
    minLength: countOrNone,
    pattern: { type: "string", format: "regex" },
    additionalItems: { anyOf: [{ type: "boolean" }, self], default: {} },
    items: { anyOf: [self, selves], default: {} },
    maxItems: count,
    minItems: countOrNone,
    uniqueItems: flag,
    maxProperties: count,
    minProperties: countOrNone,
    required: strings,
    additionalProperties: { anyOf: [{ type: "boolean" }, self], default: {} },
    definitions: schemaMap,
    properties: schemaMap,
    patternProperties: schemaMap,
    dependencies: { type: "object", additionalProperties: { anyOf: [self, strings] } },
    enum: { type: "array", minItems: 1, uniqueItems: true },
    type: {
      anyOf: [
        { $ref: "#/definitions/simpleTypes" },
        {
          type: "array",
          items: { $ref: "#/definitions/simpleTypes" },
          minItems: 1,
          uniqueItems: true,
        },
      ],
    },
    format: { type: "string" },
    allOf: selves,
    anyOf: selves,
    oneOf: selves,
    not: self,
  },
  dependencies: { exclusiveMaximum: ["maximum"], exclusiveMinimum: ["minimum"] },
  default: {},
};
