import { isRecord, own } from "./json.ts";

const name = "__proto__";
const pattern = `^${name}$`;

/**
 * One schema, not what is in it, in words that Ajv reads: it passes over `__proto__` in
 * `properties` and in what depends on a property (`allSchemaProperties` and `dependencies` of
 * Ajv 8), and then takes values that the schema refuses.
 */
export function withPrototypeName(
  schema: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const property = own(schema["properties"], name);
  const required = own(schema["dependentRequired"], name);
  const dependent = own(schema["dependentSchemas"], name);
  if (property === undefined && required === undefined && dependent === undefined) return schema;
  const met: unknown[] = [];
  if (property !== undefined) met.push({ patternProperties: { [pattern]: property } });
  if (required !== undefined) met.push(whereThere({ required }));
  if (dependent !== undefined) met.push(whereThere(dependent));
  const patterns = isRecord(schema["patternProperties"]) ? schema["patternProperties"] : {};
  return {
    ...schema,
    // Here it only keeps `additionalProperties` from taking it for another one.
    ...(property !== undefined && { patternProperties: { [pattern]: true, ...patterns } }),
    allOf: [...((schema["allOf"] as readonly unknown[] | undefined) ?? []), ...met],
  };
}

function whereThere(then: unknown) {
  return { if: { required: [name] }, then };
}
