import { isRecord } from "../json.ts";

/** Keys whose value is data, not description: a `$ref` inside of it refers to nothing. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Keys whose value maps free names to descriptions, so that a name is never a keyword. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "links", "callbacks"],
  ...["securitySchemes", "pathItems", "paths", "webhooks", "content", "encoding", "mapping"],
]);

/** Every `$ref` of a document that is a reference and not a part of an example. */
export function references(document: unknown): string[] {
  const found = new Set<string>();
  const seen = new Set<object>();
  const open: { value: unknown; names: boolean }[] = [{ value: document, names: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, names } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) open.push({ value: item, names: false });
    } else if (isRecord(value)) {
      if (!names && typeof value["$ref"] === "string") found.add(value["$ref"]);
      for (const [key, child] of Object.entries(value)) {
        if (names) open.push({ value: child, names: false });
        else if (!data.has(key) && !key.startsWith("x-")) {
          open.push({ value: child, names: maps.has(key) });
        }
      }
    }
  }
  return [...found];
}

export interface Reference {
  /** File part: empty, a relative path, or a URL. */
  readonly file: string;
  /** JSON Pointer, or the name of an `$anchor`. */
  readonly fragment: string;
}

export function splitReference(reference: string): Reference {
  const hash = reference.indexOf("#");
  if (hash < 0) return { file: decode(reference), fragment: "" };
  return { file: decode(reference.slice(0, hash)), fragment: decode(reference.slice(hash + 1)) };
}

/** Percent-decoding (RFC 3986), leaving a stray `%` as it is: names with one do occur. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `https:`, `urn:`, `file:` and the like; a Windows drive counts too, and is refused with them. */
export function schemeOf(file: string): string | undefined {
  return (
    /^([a-z][a-z0-9+.-]*):/i.exec(file)?.[1]?.toLowerCase() ??
    (file.startsWith("//") ? "https" : undefined)
  );
}
