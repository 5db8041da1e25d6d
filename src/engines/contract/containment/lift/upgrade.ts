import { isObject } from "../json.ts";
import { isAtLeast, type Draft } from "./dialect.ts";

type Schema = Readonly<Record<string, unknown>>;
type Lift = (schema: unknown) => unknown;

/** Keywords that mean the same since draft 4; `const` is taken in all drafts, as people use it. */
const unchanged = [
  "type",
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "minimum",
  "maxLength",
  "minLength",
  "pattern",
  "format",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxProperties",
  "minProperties",
  "required",
];

/** The assertions of one schema object, references aside, in the words of 2020-12. */
export function upgraded(schema: Schema, draft: Draft, lift: Lift): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const copy = (keywords: readonly string[], convert: Lift = (value) => value) => {
    for (const keyword of keywords) {
      if (Object.hasOwn(schema, keyword)) result[keyword] = convert(schema[keyword]);
    }
  };
  const list: Lift = (value) => (Array.isArray(value) ? value.map(lift) : value);
  copy(unchanged);
  copy(["not", "additionalProperties"], lift);
  copy(["allOf", "anyOf", "oneOf"], list);
  copy(["properties", "patternProperties"], (value) => mapped(value, lift));
  if (isAtLeast(draft, "draft-06")) copy(["contains", "propertyNames"], lift);
  if (isAtLeast(draft, "draft-07") && Object.hasOwn(schema, "if"))
    copy(["if", "then", "else"], lift);
  if (isAtLeast(draft, "2019-09")) {
    copy(["minContains", "maxContains", "dependentRequired"]);
    copy(["unevaluatedItems", "unevaluatedProperties"], lift);
    copy(["dependentSchemas"], (value) => mapped(value, lift));
  }
  Object.assign(result, exclusiveBounds(schema, draft), itemKeywords(schema, draft, lift));
  if (!isAtLeast(draft, "2019-09")) Object.assign(result, dependencies(schema, lift));
  if (draft === "2019-09") hideContains(result);
  if (draft === "draft-04") dropOpenBounds(schema, result);
  return result;
}

function mapped(value: unknown, lift: Lift): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lift(part)]));
}

function exclusiveBounds(schema: Schema, draft: Draft): Schema {
  const result: Record<string, unknown> = {};
  for (const [exclusive, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (!Object.hasOwn(schema, exclusive)) continue;
    if (draft !== "draft-04") result[exclusive] = schema[exclusive];
    else if (schema[exclusive] === true && schema[bound] !== undefined)
      result[exclusive] = schema[bound];
    else if (typeof schema[exclusive] !== "boolean") result[exclusive] = "malformed";
  }
  return result;
}

function dropOpenBounds(schema: Schema, result: Record<string, unknown>): void {
  if (schema["exclusiveMinimum"] === true) delete result["minimum"];
  if (schema["exclusiveMaximum"] === true) delete result["maximum"];
}

function itemKeywords(schema: Schema, draft: Draft, lift: Lift): Schema {
  const { items, prefixItems, additionalItems } = schema;
  const given = (keyword: string, value: unknown) =>
    value === undefined ? {} : { [keyword]: value };
  const one = (value: unknown) => (value === undefined ? undefined : lift(value));
  if (draft === "2020-12") {
    const prefix = Array.isArray(prefixItems) ? prefixItems.map(lift) : prefixItems;
    return { ...given("prefixItems", prefix), ...given("items", one(items)) };
  }
  if (!Array.isArray(items)) return given("items", one(items));
  // An empty list of schemas for the first items would be malformed in 2020-12.
  const prefix = items.length === 0 ? undefined : items.map(lift);
  return { ...given("prefixItems", prefix), ...given("items", one(additionalItems)) };
}

function dependencies(schema: Schema, lift: Lift): Schema {
  const given = schema["dependencies"];
  if (given === undefined) return {};
  if (!isObject(given)) return { dependentRequired: given };
  const entries = Object.entries(given);
  return {
    dependentRequired: Object.fromEntries(entries.filter(([, needed]) => Array.isArray(needed))),
    dependentSchemas: Object.fromEntries(
      entries
        .filter(([, needed]) => !Array.isArray(needed))
        .map(([name, needed]) => [name, lift(needed)]),
    ),
  };
}

/** In 2019-09 `contains` evaluates no items; what is said under `not` evaluates nothing. */
function hideContains(result: Record<string, unknown>): void {
  const { contains, minContains, maxContains } = result;
  delete result["contains"];
  delete result["minContains"];
  delete result["maxContains"];
  if (contains === undefined) return;
  const hidden = Object.fromEntries(
    Object.entries({ contains, minContains, maxContains }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const others = Array.isArray(result["allOf"]) ? (result["allOf"] as unknown[]) : [];
  result["allOf"] = [...others, { not: { not: hidden } }];
}
