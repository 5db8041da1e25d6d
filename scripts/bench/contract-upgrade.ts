/** Independent of the engine: what a description says, put into plain JSON Schema 2020-12. */
export type Json = Record<string, unknown>;
export type View = "request" | "response";

/** OpenAPI 3.0 and the view's hidden properties, put into plain 2020-12 all over the document. */
export function upgrade(root: Json, view: View): unknown {
  const flag = view === "request" ? "readOnly" : "writeOnly";
  const is30 = String(root["openapi"]).startsWith("3.0");
  const hidden = (schema: unknown, depth = 0): boolean => {
    if (!isRecord(schema) || depth > 9) return false;
    if (schema[flag] === true) return true;
    const target = typeof schema["$ref"] === "string" ? resolve(root, schema["$ref"]) : undefined;
    const members = Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : [];
    return [target, ...members].some((next) => hidden(next, depth + 1));
  };

  function convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(convert);
    if (!isRecord(value)) return value;
    if (is30 && typeof value["$ref"] === "string") return { $ref: value["$ref"] };
    const result: Json = Object.fromEntries(
      Object.entries(value)
        .filter(
          ([key]) =>
            !["example", "examples", "discriminator"].includes(key) || isRecord(value[key]),
        )
        .map(([key, member]) => [
          key,
          key === "enum" || key === "const" ? member : convert(member),
        ]),
    );
    const { properties, required } = value;
    if (isRecord(properties)) {
      const names = Object.keys(properties).filter((name) => hidden(properties[name]));
      result["properties"] = {
        ...(result["properties"] as Json),
        ...Object.fromEntries(names.map((name) => [name, {}])),
      };
      if (Array.isArray(required))
        result["required"] = required.filter((name: string) => !names.includes(name));
    }
    if (typeof value["type"] === "string" && !types.has(value["type"])) delete result["type"];
    return is30 ? convert30(result) : result;
  }
  return convert(root);
}

const types = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);

function convert30(schema: Json): Json {
  const { nullable, type, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  const lower =
    exclusiveMinimum === true
      ? { exclusiveMinimum: minimum }
      : minimum === undefined
        ? {}
        : { minimum };
  const upper =
    exclusiveMaximum === true
      ? { exclusiveMaximum: maximum }
      : maximum === undefined
        ? {}
        : { maximum };
  const bounded =
    typeof exclusiveMinimum === "number" || typeof exclusiveMaximum === "number"
      ? schema
      : { ...rest, ...lower, ...upper };
  if (type !== undefined) {
    return { ...bounded, type: nullable === true ? [type, "null"].flat() : type };
  }
  const composed = ["allOf", "anyOf", "oneOf"].some((key) => Array.isArray(rest[key]));
  return nullable === true && composed ? { anyOf: [bounded, { type: "null" }] } : bounded;
}

export function resolve(root: Json, reference: string): unknown {
  let value: unknown = root;
  for (const token of reference.slice(2).split("/").filter(Boolean)) {
    value = (value as Json | undefined)?.[unescape(token)];
  }
  return value;
}

export function escape(token: string): string {
  return encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"));
}

export function unescape(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
