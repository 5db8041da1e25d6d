import type { Element } from "../description.ts";
import { join, type Pointer } from "../pointer.ts";
import { isRecord, own, put } from "../../json.ts";
import { type Conversion, keptSchema, member, ownSchema } from "./schema.ts";

/** Styles that write an array as `collectionFormat` did (OpenAPI 3.0, "Style Values"). */
const styles: Readonly<Record<string, { style: string; explode: boolean } | undefined>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  tsv: { style: "tabDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** A parameter of path, query or header, at `pointer` in the rewritten document. */
export function convertParameter(
  conversion: Conversion,
  source: Element,
  pointer: Pointer,
): unknown {
  conversion.origins.set(pointer, source);
  const value = isRecord(source.value) ? source.value : {};
  const style = own(value, "in") === "query" ? styleOf(value) : {};
  const kept: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const isKept = ["name", "in", "required", "description", "allowEmptyValue"].includes(key);
    if (isKept || (key.startsWith("x-") && key !== "x-nullable")) put(kept, key, one);
  }
  return { ...kept, ...style, schema: ownSchema(conversion, source, join(pointer, "schema")) };
}

function styleOf(parameter: unknown): object {
  if (own(parameter, "type") !== "array") return {};
  const format = own(parameter, "collectionFormat");
  return styles[typeof format === "string" ? format : "csv"] ?? styles["csv"] ?? {};
}

/** The one `in: body` parameter as a request body. */
export function convertBody(
  conversion: Conversion,
  source: Element,
  consumes: readonly string[],
  pointer: Pointer,
): unknown {
  conversion.origins.set(pointer, source);
  const schema = member(source, "schema");
  const content = {};
  for (const mediaType of consumes) {
    const at = join(pointer, "content", mediaType, "schema");
    const media = schema === undefined ? {} : { schema: keptSchema(conversion, schema, at) };
    put(content, mediaType, media);
  }
  return { required: own(source.value, "required") === true, content };
}

/** All `in: formData` parameters as one request body. */
export function convertForm(
  conversion: Conversion,
  fields: readonly Element[],
  consumes: readonly string[],
  pointer: Pointer,
): unknown {
  const [first] = fields;
  if (first !== undefined) conversion.origins.set(pointer, first);
  const isFile = fields.some(({ value }) => own(value, "type") === "file");
  const forms = consumes.filter((name) => /^(?:multipart\/|application\/x-www-form)/i.test(name));
  const types =
    forms.length > 0
      ? forms
      : [isFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const content = {};
  for (const mediaType of types) {
    const at = join(pointer, "content", mediaType, "schema");
    put(content, mediaType, { schema: formSchema(conversion, fields, at) });
  }
  return { required: fields.some(isRequired), content };
}

function formSchema(conversion: Conversion, fields: readonly Element[], pointer: Pointer): unknown {
  const properties = {};
  for (const field of fields) {
    const name = String(own(field.value, "name"));
    put(properties, name, ownSchema(conversion, field, join(pointer, "properties", name)));
  }
  const required = fields.filter(isRequired).map(({ value }) => String(own(value, "name")));
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

function isRequired({ value }: Element): boolean {
  return own(value, "required") === true;
}
