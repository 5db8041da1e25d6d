import type { MediaType, Parameter } from "../../api/model.ts";
import type { Spot } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { all } from "../../schema/read.ts";
import type { Api } from "../api.ts";
import { elementAt } from "../element.ts";

/** Examples that the description gives for a whole parameter or body, and that fit its schema. */
export function examplesOf(api: Api, part: MediaType | Parameter): unknown[] {
  const schemas = api.sent.schemas(part.schema);
  const fits = (value: unknown): boolean =>
    "in" in part
      ? api.sent.checkText(schemas, value).kind === "accepted"
      : api.sent.accepts(schemas, value);
  return [...written(api, part), ...schemaExamples(api, schemas)].filter(fits);
}

/** `example` and `examples` beside the schema. */
function written(api: Api, spot: Spot): unknown[] {
  const element = elementAt(api.description, spot);
  const single = own(element.value, "example");
  const several = own(element.value, "examples");
  const named = Object.keys(isRecord(several) ? several : {}).map((name) =>
    own(api.description.child(element, "examples", name)?.value, "value"),
  );
  return [single, ...named].filter((value) => value !== undefined);
}

/** `example`, `examples` and `default` in the schema itself. */
export function schemaExamples(api: Api, schemas: readonly Schema[]): unknown[] {
  if (schemas.length === 0) return [];
  return all<readonly unknown[]>(api.sent.expand(schemas), "examples").flatMap(
    ({ value }) => value,
  );
}
