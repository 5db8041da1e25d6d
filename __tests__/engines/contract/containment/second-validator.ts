import {
  registerSchema,
  unregisterSchema,
  validate,
  type SchemaObject,
} from "@hyperjump/json-schema/draft-2020-12";
import type { JsonValue } from "../../../../src/engines/contract/containment/index.ts";

let asked = 0;

/** What @hyperjump/json-schema says about a value. */
export async function accepts(schema: unknown, value: JsonValue): Promise<boolean> {
  if (typeof schema === "boolean") return schema;
  asked += 1;
  const uri = `https://schemas.test/${asked}`;
  const dialect = "https://json-schema.org/draft/2020-12/schema";
  registerSchema(copied({ ...(schema as object), $schema: dialect }) as SchemaObject, uri);
  try {
    return (await validate(uri, copied(value) as never)).valid;
  } finally {
    unregisterSchema(uri);
  }
}

/** The validator takes plain objects of its own realm only. */
function copied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
