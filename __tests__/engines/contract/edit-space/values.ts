const schemaA = { type: "string" };
const schemaB = { type: "integer" };
const operation = { responses: { "200": { description: "OK" } } };
const flow = { authorizationUrl: "/x", tokenUrl: "/y", scopes: { read: "" } };
const media = { "application/json": { schema: schemaA } };

/** Two values for each keyword that has no plain text as its value; `kind.keyword` goes before. */
const values: Readonly<Record<string, readonly [unknown, unknown]>> = {
  "root.info": [
    { title: "A", version: "1" },
    { title: "B", version: "2" },
  ],
  "root.openapi": ["3.1.0", "3.1.1"],
  "root.paths": [{ "/a": { get: operation } }, { "/b": { get: operation } }],
  "root.webhooks": [{ a: { post: operation } }, { b: { post: operation } }],
  "root.components": [{ schemas: { A: schemaA } }, { schemas: { A: schemaB } }],
  "root.security": [[{ key: [] }], [{ login: ["read"] }]],
  "root.tags": [[{ name: "a" }], [{ name: "b" }]],
  "components.*": [{}, {}],
  "paths.*": [{ get: operation }, { put: operation }],
  "responses.*": [{ description: "A" }, { description: "B" }],
  "responses.default": [{ description: "A" }, { description: "B" }],
  "operation.responses": [operation.responses, { "201": { description: "B" } }],
  "operation.requestBody": [
    { required: true, content: media },
    { required: true, content: {} },
  ],
  "operation.security": [[], [{ login: ["admin"] }]],
  "operation.tags": [["a"], ["b"]],
  "operation.parameters": [
    [{ in: "query", name: "a", required: true, schema: schemaA }],
    [{ in: "query", name: "b", required: true, schema: schemaA }],
  ],
  "operation.callbacks": [
    { a: { "{$url}": { post: operation } } },
    { a: { "{$b}": { post: operation } } },
  ],
  "path-item.*": [operation, { responses: { "201": {} } }],
  "callbacks.*": [{ post: operation }, { put: operation }],
  "callback.*": [{ post: operation }, { put: operation }],
  "parameter.in": ["query", "header"],
  "parameter.style": ["form", "pipeDelimited"],
  "encoding.style": ["form", "pipeDelimited"],
  "header.style": ["simple", "simple"],
  "security-scheme.type": ["http", "mutualTLS"],
  "security-scheme.in": ["query", "cookie"],
  "security-scheme.flows": [{ implicit: flow }, { password: flow }],
  "security-requirement.*": [["read"], ["write"]],
  "server.variables": [
    { region: { default: "eu", enum: ["eu"] } },
    { region: { default: "us", enum: ["us"] } },
  ],
  "server-variable.enum": [["eu", "us"], ["eu"]],
  "server-variable.default": ["eu", "us"],
  "schema.type": ["string", "integer"],
  "schema.enum": [["a", 1], ["a"]],
  "schema.const": ["a", "b"],
  "schema.required": [["a"], ["a", "b"]],
  "schema.dependentRequired": [{ a: ["b"] }, { a: ["c"] }],
  "schema.items": [schemaA, schemaB],
  "schema.pattern": ["^a", "^b"],
  "schema.format": ["date", "uuid"],
  "schema.default": ["a", "b"],
  "schema.discriminator": [{ propertyName: "a" }, { propertyName: "b" }],
  "schema.xml": [{ name: "a" }, { attribute: true }],
  "schema.$ref": ["#/components/schemas/A", "#/components/schemas/B"],
  "schema.$dynamicRef": ["#/components/schemas/A", "#/components/schemas/B"],
  "schema.$vocabulary": [{ "urn:a": true }, { "urn:a": false }],
  "schema.if": [schemaA, schemaB],
  "link.server": [{ url: "/a" }, { url: "/b" }],
  "link.operationId": ["a", "b"],
};

const byKeyword: Readonly<Record<string, readonly [unknown, unknown]>> = {
  servers: [[{ url: "https://a.example.com" }], [{ url: "https://b.example.com" }]],
  externalDocs: [{ url: "/a" }, { url: "/b" }],
  contact: [{ name: "A" }, { name: "B" }],
  license: [{ name: "A" }, { name: "B" }],
  schema: [schemaA, schemaB],
  itemSchema: [schemaA, schemaB],
  content: [media, { "application/xml": { schema: schemaA } }],
  encoding: [{ part: { contentType: "a/a" } }, { part: { contentType: "b/b" } }],
  prefixEncoding: [[{ contentType: "a/a" }], [{ contentType: "b/b" }]],
  itemEncoding: [{ contentType: "a/a" }, { contentType: "b/b" }],
  headers: [{ A: { required: true, schema: schemaA } }, { B: { required: true, schema: schemaA } }],
  links: [{ a: { operationId: "a" } }, { a: { operationId: "b" } }],
  examples: [{ a: { value: 1 } }, { a: { value: 2 } }],
  parameters: [{ a: "1" }, { a: "2" }],
  scopes: [{ read: "", write: "" }, { write: "" }],
  additionalOperations: [{ COPY: operation }, { MOVE: operation }],
};

const booleans = new Set([
  ...["required", "deprecated", "allowEmptyValue", "explode", "allowReserved"],
  ...["readOnly", "writeOnly", "nullable", "uniqueItems"],
]);
const numbers = /^(?:min|max|multipleOf|exclusiveM)/;
const schemas = new Set([
  ...["not", "then", "else", "contains", "propertyNames", "additionalProperties", "contentSchema"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
]);
const components = new Set([
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes"],
  ...["callbacks", "pathItems", "mediaTypes"],
]);
const methods = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;

/** Two values that a keyword may have, as different as its kind allows. */
export function valuesFor(kind: string, keyword: string): readonly [unknown, unknown] {
  const listed = values[`${kind}.${keyword}`];
  if (listed !== undefined) return listed;
  if (kind === "components" && components.has(keyword)) return [{ A: {} }, { B: {} }];
  if (kind === "path-item" && methods.test(keyword))
    return [operation, { responses: { "201": {} } }];
  if (kind === "path-item" && keyword === "parameters") return valuesFor("operation", "parameters");
  if (kind === "content" && keyword === "*") return [{ schema: schemaA }, { schema: schemaB }];
  if (kind === "oauth-flows") return [flow, { ...flow, tokenUrl: "/z", authorizationUrl: "/z" }];
  if (kind === "schema") return schemaValues(keyword);
  if (booleans.has(keyword)) return [true, false];
  return byKeyword[keyword] ?? ["a", "b"];
}

function schemaValues(keyword: string): readonly [unknown, unknown] {
  if (/^exclusiveM/.test(keyword)) return [3, 5];
  if (numbers.test(keyword)) return [2, 3];
  if (booleans.has(keyword)) return [true, false];
  if (schemas.has(keyword)) return [schemaA, schemaB];
  if (lists.has(keyword))
    return [
      [schemaA, { const: 1 }],
      [schemaB, { const: true }],
    ];
  if (maps.has(keyword)) return [{ a: schemaA }, { a: schemaB }];
  return byKeyword[keyword] ?? ["a", "b"];
}

/** What has to stand beside a keyword for it to say anything, or for its reference to lead somewhere. */
export const beside: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "schema.then": { if: { type: "string" } },
  "schema.else": { if: { type: "string" } },
  "schema.minContains": { contains: { type: "string" } },
  "schema.maxContains": { contains: { type: "string" } },
  "schema.unevaluatedItems": { prefixItems: [{}] },
};
