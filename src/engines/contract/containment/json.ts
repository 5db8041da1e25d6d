export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** The six kinds of JSON value that JSON Schema tells apart (`integer` is a set of numbers). */
export const kinds = ["null", "boolean", "number", "string", "array", "object"] as const;
export type Kind = (typeof kinds)[number];

/** A set of kinds as a bit mask, bit i for `kinds[i]`. */
export type KindMask = number;
export const allKinds: KindMask = 0b111111;

export function maskOf(kind: Kind): KindMask {
  return 1 << kinds.indexOf(kind);
}

export function kindOf(value: JsonValue): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as Exclude<Kind, "null" | "array">;
}

export function isJsonArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a value is JSON and nests no deeper than `limit`; needs no stack, so that it may be
 * asked of anything. A number too large for a double is read as Infinity, which is no JSON.
 */
export function isModestJson(value: unknown, limit: number): value is JsonValue {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit || !level.every(isJsonAtom)) return false;
    level = level.flatMap((item): unknown[] =>
      typeof item === "object" && item !== null ? Object.values(item) : [],
    );
  }
  return true;
}

function isJsonAtom(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return ["string", "boolean", "object"].includes(typeof value);
}
