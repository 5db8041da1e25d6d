import type { Operation } from "../api/model.ts";
import { put } from "../json.ts";
import type { Schema } from "../lift/schema.ts";
import type { Reading } from "../schema/judge/judge.ts";
import type { RequestMessage } from "./message.ts";

const locations = ["path", "query", "header", "cookie"] as const;

/**
 * What an operation says about the parts of a request, as one schema: which parameters there are
 * and must be, whether a body must be, and in which media types. Their values are not its concern.
 * Read as documented, there are no parameters but those that it describes.
 */
export function envelopeSchema(
  { parameters, requestBody }: Operation,
  reading: Reading = "open",
): Schema {
  const properties: Record<string, Schema> = {};
  for (const location of locations) {
    const listed = parameters.filter((parameter) => parameter.in === location);
    const known = {};
    for (const { name } of listed) put(known, nameIn(location, name), {});
    const required = listed.filter((parameter) => parameter.required);
    properties[location] = {
      type: "object",
      properties: known,
      required: required.map(({ name }) => nameIn(location, name)),
      ...(reading === "documented" ? { additionalProperties: { not: {} } } : {}),
    };
  }
  if (requestBody !== undefined) {
    properties["contentType"] = { enum: requestBody.content.map(({ name }) => name) };
    properties["body"] = {};
  }
  const required = requestBody?.required === true ? [...locations, "body"] : locations;
  return { type: "object", properties, required };
}

/** A request in the shape that `envelopeSchema` speaks about. */
export function envelope({ parameters, body }: RequestMessage): object {
  const parts: Record<string, unknown> = {};
  for (const location of locations) {
    const values = {};
    for (const { in: where, name, value } of parameters) {
      if (where === location) put(values, nameIn(location, name), value);
    }
    parts[location] = values;
  }
  return body === undefined ? parts : { ...parts, contentType: body.mediaType, body: body.value };
}

/** Header names have no case (RFC 9110, 5.1). */
function nameIn(location: string, name: string): string {
  return location === "header" ? name.toLowerCase() : name;
}
