import { posix } from "node:path";
import type { Description, Element } from "../description.ts";
import { join, type Pointer } from "../pointer.ts";
import { isRecord, put } from "../../json.ts";
import type { Origins } from "./origins.ts";

/** What the converters of one description share. */
export interface Conversion {
  readonly read: Description;
  readonly origins: Origins;
}

/** Keys of a parameter, an item or a header that make up its schema (Swagger 2.0, "Parameter Object"). */
const schemaKeys = new Set([
  ...["type", "format", "items", "default", "enum", "multipleOf"],
  ...["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"],
  ...["x-nullable", "x-extensible-enum", "x-example"],
]);

/** The schema that a parameter or a header is by itself, at `pointer` in the rewritten document. */
export function ownSchema({ origins }: Conversion, source: Element, pointer: Pointer): unknown {
  origins.set(pointer, source);
  const schema: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(isRecord(source.value) ? source.value : {})) {
    if (schemaKeys.has(key)) put(schema, key, value);
  }
  return fileAsText(schema);
}

/** A schema that was written as one stays what it is, so that it keeps its identity and place. */
export function keptSchema(
  { read, origins }: Conversion,
  source: Element,
  pointer: Pointer,
): unknown {
  origins.set(pointer, source);
  if (isRecord(source.value) && source.value["type"] === "file") return fileAsText(source.value);
  if (source.uri === "") return source.value;
  // Its references are relative to its own file, so it is referred to and not taken over.
  const file = posix.relative(posix.dirname(read.path), source.uri);
  return { $ref: `${encodeURI(file)}#${encodeURI(source.pointer)}` };
}

function fileAsText(schema: Readonly<Record<string, unknown>>): unknown {
  return schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}

/** The member of `source` without following its `$ref`, which a schema keeps. */
export function member(source: Element, key: string): Element | undefined {
  if (!isRecord(source.value) || !Object.hasOwn(source.value, key)) return undefined;
  return { uri: source.uri, pointer: join(source.pointer, key), value: source.value[key] };
}
