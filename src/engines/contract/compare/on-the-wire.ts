import type { Schema } from "../lift/schema.ts";
import { membersOf, type Resolve } from "../schema/expand.ts";

/** How deep schemas are followed; a recursive one ends here. */
const deepest = 8;

const integers = "^-?(?:0|[1-9][0-9]{0,14})$";
const numbers = "^-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,15})?$";

const annotations = ["examples", "contentEncoding", "contentMediaType"];
const ofObjects = ["properties", "required", "additionalProperties", "minProperties"];
const ofArrays = ["items", "minItems", "maxItems"];

/**
 * What a reader takes of values that travel as text, where 5 and "5" are the same: at least what
 * its schema takes of JSON, and nothing that it refuses on the wire. Schemas whose parts have to
 * agree on one reading of a value stay as they are.
 */
export function onTheWire(resolve: Resolve, schema: Schema, depth = 0): Schema {
  if (depth > deepest) return schema;
  const inner = (part: Schema) => onTheWire(resolve, part, depth + 1);
  const single = onlySays(schema, ["allOf"]) ? membersOf(schema, "allOf") : [];
  if (single.length === 1 && single[0] !== undefined) return inner(single[0]);
  if (onlySays(schema, ["$ref"]) && schema["$ref"] !== undefined) {
    const target = resolve(schema);
    return target === undefined ? schema : inner(target);
  }
  if (onlySays(schema, ["anyOf"]) && schema["anyOf"] !== undefined) {
    return { anyOf: membersOf(schema, "anyOf").map(inner) };
  }
  return { anyOf: [withParts(schema, inner), ...otherReadings(schema, inner)] };
}

type Inner = (part: Schema) => Schema;

/** Each member and item is read by itself. */
function withParts(schema: Schema, inner: Inner): Schema {
  if (!onlySays(schema, ["type", ...ofObjects, ...ofArrays])) return schema;
  const parts: Record<string, unknown> = {};
  for (const keyword of ["items", "additionalProperties"]) {
    if (schema[keyword] !== undefined) parts[keyword] = inner(schema[keyword] as Schema);
  }
  if (schema["properties"] !== undefined) {
    const members = Object.entries(schema["properties"] as Record<string, Schema>);
    parts["properties"] = Object.fromEntries(members.map(([name, one]) => [name, inner(one)]));
  }
  return { ...schema, ...parts };
}

/** Scalars of other types that spell what the schema takes, and an item for a list of one. */
function otherReadings(schema: Schema, inner: Inner): readonly Schema[] {
  if (schema["enum"] !== undefined && onlySays(schema, ["type", "enum"])) {
    return [{ enum: (schema["enum"] as readonly unknown[]).flatMap(otherForms) }];
  }
  const types = [(schema["type"] ?? []) as string | readonly string[]].flat();
  if (types.includes("array") && onlySays(schema, ["type", ...ofArrays])) {
    if (((schema["minItems"] as number | undefined) ?? 0) > 1) return [];
    const item = inner((schema["items"] as Schema | undefined) ?? {});
    return [{ allOf: [{ type: ["string", "number", "boolean"] }, item] }];
  }
  if (!onlySays(schema, ["type"])) return [];
  return types.flatMap((type): readonly Schema[] => {
    if (type === "string") return [{ type: ["number", "boolean"] }];
    if (type === "boolean") return [{ enum: ["true", "false"] }];
    if (type === "integer") return [{ type: "string", pattern: integers }];
    return type === "number" ? [{ type: "string", pattern: numbers }] : [];
  });
}

function otherForms(value: unknown): readonly unknown[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (value === "true" || value === "false") return [value === "true"];
  const number = typeof value === "string" ? Number(value) : NaN;
  return String(number) === value ? [number] : [];
}

function onlySays(schema: Schema, keywords: readonly string[]): boolean {
  return Object.keys(schema).every((one) => keywords.includes(one) || annotations.includes(one));
}
