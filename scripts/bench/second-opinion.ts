import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import type { JsonValue } from "../../src/engines/contract/containment/index.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";
let asked = 0;

/** What @hyperjump/json-schema says of a value, where Ajv's word is in doubt. */
export async function acceptedElsewhere(schema: object, value: JsonValue): Promise<boolean> {
  asked += 1;
  const uri = `https://schemas.test/${asked}`;
  registerSchema({ ...schema, $schema: dialect }, uri);
  try {
    return (await validate(uri, value as never)).valid;
  } finally {
    unregisterSchema(uri);
  }
}
