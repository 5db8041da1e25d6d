import type { Element } from "../description.ts";
import { join, type Pointer } from "../pointer.ts";
import { isRecord, own, put } from "../../json.ts";
import { type Conversion, keptSchema, member, ownSchema } from "./schema.ts";

/** One response, with its schema once for each media type that the operation produces. */
export function convertResponse(
  conversion: Conversion,
  source: Element,
  produces: readonly string[],
  pointer: Pointer,
): unknown {
  conversion.origins.set(pointer, source);
  const schema = member(source, "schema");
  const content = {};
  for (const mediaType of schema === undefined ? [] : produces) {
    const at = join(pointer, "content", mediaType, "schema");
    const example = own(own(source.value, "examples"), mediaType);
    put(content, mediaType, {
      ...(schema === undefined ? {} : { schema: keptSchema(conversion, schema, at) }),
      ...(example === undefined ? {} : { example }),
    });
  }
  return {
    ...extensions(source.value),
    ...textOf(source.value),
    headers: convertHeaders(conversion, source, join(pointer, "headers")),
    content,
  };
}

function convertHeaders(conversion: Conversion, response: Element, pointer: Pointer): object {
  const headers = {};
  const listed = member(response, "headers");
  for (const name of Object.keys(isRecord(listed?.value) ? listed.value : {})) {
    const header = listed && conversion.read.child(listed, name);
    if (header === undefined) continue;
    const at = join(pointer, name);
    conversion.origins.set(at, header);
    const schema = ownSchema(conversion, header, join(at, "schema"));
    put(headers, name, { ...textOf(header.value), schema });
  }
  return headers;
}

function textOf(value: unknown): object {
  const description = own(value, "description");
  return description === undefined ? {} : { description };
}

/** What vendors added, which means the same in both. */
export function extensions(value: unknown): Record<string, unknown> {
  const kept = {};
  for (const [key, one] of Object.entries(isRecord(value) ? value : {})) {
    if (key.startsWith("x-")) put(kept, key, one);
  }
  return kept;
}
