import type { Schema } from "./slice.ts";

const unions = ["allOf", "anyOf", "oneOf"] as const;
const namesOfTheApi = new Set(["properties", "patternProperties"]);

/**
 * OpenAPI 3.0 to JSON Schema 2019-09, with every object closed: GitHub leaves its schemas open
 * and ignores what it does not know, so a misspelled field would pass unseen there and fail here.
 */
export function closed(node: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  return convert(flattened(node, schemas), schemas);
}

function convert(node: unknown, schemas: Readonly<Record<string, Schema>>): Schema {
  const source = flattened(node as Schema, schemas);
  const result: Schema = {};
  for (const [key, value] of Object.entries(source)) {
    if (key === "nullable") continue;
    result[key] = convertKey(key, value, schemas);
  }
  close(result);
  return source["nullable"] === true ? orNull(result) : result;
}

function convertKey(key: string, value: unknown, schemas: Readonly<Record<string, Schema>>) {
  // Each component is compiled as a schema of its own, named by its path.
  if (key === "$ref" && typeof value === "string") return value.replace(/^#/, "");
  if (namesOfTheApi.has(key)) {
    return Object.fromEntries(
      Object.entries(value as Schema).map(([name, schema]) => [name, convert(schema, schemas)]),
    );
  }
  if ((unions as readonly string[]).includes(key)) {
    return (value as Schema[]).map((schema) => convert(schema, schemas));
  }
  if (key === "items" || key === "not") return convert(value, schemas);
  if (key === "additionalProperties" && typeof value === "object") return convert(value, schemas);
  return value;
}

/** `allOf` of a component and more properties would be refused by the closed component alone. */
function flattened(node: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  if (!Array.isArray(node["allOf"])) return node;
  const { allOf, ...rest } = node;
  const parts = (allOf as Schema[]).map((part) => {
    const name = typeof part["$ref"] === "string" ? part["$ref"].split("/").at(-1) : undefined;
    return flattened(name === undefined ? part : (schemas[name] ?? {}), schemas);
  });
  const all = [...parts, rest];
  return {
    ...(Object.assign({}, ...all) as Schema),
    properties: Object.assign({}, ...all.map((part) => part["properties"] ?? {})) as Schema,
    required: [...new Set(all.flatMap((part) => (part["required"] as string[] | undefined) ?? []))],
  };
}

function close(schema: Schema): void {
  if (schema["properties"] === undefined || schema["additionalProperties"] !== undefined) return;
  const mixed = unions.some((union) => schema[union] !== undefined);
  schema[mixed ? "unevaluatedProperties" : "additionalProperties"] = false;
}

function orNull(schema: Schema): Schema {
  const type = schema["type"];
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = schema["enum"] as unknown[] | undefined;
  return {
    ...schema,
    type: [type, "null"],
    ...(values === undefined ? {} : { enum: [...new Set([...values, null])] }),
  };
}
