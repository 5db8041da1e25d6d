/**
 * A lifted schema: JSON Schema 2020-12, only keywords that assert something (and `examples`,
 * `discriminator`, and `readOnly` or `writeOnly` of what its view leaves out). Every subschema is an object, also where the source has `true` or `false`,
 * so that each has an identity.
 */
export type Schema = Readonly<Record<string, unknown>>;

export const typeNames = [
  ...(["null", "boolean", "integer", "number", "string", "array", "object"] as const),
];

export type TypeName = (typeof typeNames)[number];

export const everything: Schema = Object.freeze({});
export const nothing: Schema = Object.freeze({ not: everything });
