export type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON of an output. Package runners print their own lines around it, and Python and Julia
 * write NaN and Infinity, which JSON has no words for: they become null.
 */
export function jsonIn(text: string): unknown {
  const starts = [0, text.search(/^[[{]/m)];
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  for (const start of starts) {
    if (start < 0 || start >= end) continue;
    const part = start === 0 ? text : text.slice(start, end);
    const found = parsed(part) ?? parsed(withoutNaN(part));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One JSON value a line; lines that are none are passed over. */
export function* jsonLines(lines: readonly string[]): Iterable<Json> {
  for (const line of lines) {
    if (!line.startsWith("{")) continue;
    const value = parsed(line);
    if (isObject(value)) yield value;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function withoutNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|nan|Infinity|inf)\b/g, (part) =>
    part.startsWith('"') ? part : "null",
  );
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list, none where it is no list. */
export function objects(value: unknown): readonly Json[] {
  return listOf(value).filter(isObject);
}

/** The object under a key, an empty one where there is none. */
export function objectAt(value: unknown, key: string): Json {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The number under a key, NaN where there is none. */
export function numberAt(value: unknown, key: string): number {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === "number" ? found : NaN;
}

/** The finite numbers of a list; tools cut long lists short with a word. */
export function numbers(value: unknown): readonly number[] {
  return listOf(value).filter((each): each is number => Number.isFinite(each));
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
