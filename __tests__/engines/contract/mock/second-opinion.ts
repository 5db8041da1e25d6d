import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/openapi-3-1";
import "@hyperjump/json-schema/openapi-3-0";
import "@hyperjump/json-schema/formats";
import type { Description, Spot } from "../../../../src/engines/contract/document/description.ts";

setShouldValidateFormat(true);

const dialects = {
  "2.0": "https://spec.openapis.org/oas/3.0/dialect",
  "3.0": "https://spec.openapis.org/oas/3.0/dialect",
  "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
};

let count = 0;

/**
 * What @hyperjump/json-schema, which shares no code with Ajv, says about a value and the schema at
 * a spot of the description as it was written. Undefined where it refuses the schema.
 */
export function secondOpinion(description: Description) {
  count += 1;
  const base = `https://description${count}.example/`;
  const entryFolder = description.path.replace(/[^/]*$/, "");
  const idOf = (uri: string) => base + (uri === "" ? "entry" : uri.slice(entryFolder.length));
  const ids = [...description.documents].map(([uri, { value }]) => {
    registerSchema(plain(value) as never, idOf(uri), dialects[description.dialect]);
    return idOf(uri);
  });
  return {
    accepts: async ({ uri, pointer }: Spot, value: unknown): Promise<boolean | undefined> => {
      try {
        const output = await validate(`${idOf(uri)}#${encodeURI(pointer)}`, plain(value) as never);
        return output.valid;
      } catch {
        return undefined;
      }
    },
    end: () => {
      for (const id of ids) unregisterSchema(id);
    },
  };
}

/** The validator takes plain objects of its own realm only. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
