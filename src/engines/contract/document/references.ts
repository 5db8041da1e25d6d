/** Keys whose value is data, not description: a `$ref` inside of it refers to nothing. */
const data = new Set(["example", "default", "enum", "const", "value"]);

/** Keys whose value maps free names to descriptions, so that a name is never a keyword. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "links", "callbacks"],
  ...["securitySchemes", "pathItems", "paths", "webhooks", "content", "encoding", "mapping"],
]);

const known = new WeakMap<object, readonly string[]>();

/** Every `$ref` of a document that is a reference and not a part of an example. */
export function references(document: unknown): readonly string[] {
  if (typeof document !== "object" || document === null) return [];
  let found = known.get(document);
  if (found === undefined) known.set(document, (found = search(document)));
  return found;
}

/** Objects of which the keys are keywords, and those of which the keys are names. */
function search(document: object): string[] {
  const found = new Set<string>();
  const seen = new Set<object>();
  const open: object[] = [document];
  const named: object[] = [];
  const add = (value: unknown, to: object[]) => {
    if (typeof value === "object" && value !== null) to.push(value);
  };
  for (;;) {
    const names = named.length > 0;
    const value = names ? named.pop() : open.pop();
    if (value === undefined) return [...found];
    if (seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) add(item, open);
      continue;
    }
    const members = value as Readonly<Record<string, unknown>>;
    if (!names && typeof members["$ref"] === "string") found.add(members["$ref"]);
    for (const key in members) {
      if (names) add(members[key], open);
      else if (!isData(key, members[key])) {
        add(members[key], isMap(key) ? named : open);
      }
    }
  }
}

/** A schema has a list of examples, which is data; anything else has a map of Example Objects. */
function isData(key: string, value: unknown): boolean {
  return data.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}

function isMap(key: string): boolean {
  return maps.has(key) || key === "examples";
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
