/** Ways to write a description that change nothing of what it says. */
import { stringify } from "yaml";
import { isRecord, type Json, resolve } from "./contract-upgrade.ts";

export interface Rewriting {
  readonly name: string;
  /** Undefined where it does not apply. */
  readonly rewrite: (document: Json) => string | undefined;
}

const json = (document: unknown) => JSON.stringify(document);

export const rewritings: readonly Rewriting[] = [
  { name: "as it is", rewrite: json },
  { name: "keys in reverse", rewrite: (document) => json(mapAll(document, reverseKeys)) },
  { name: "lists in reverse", rewrite: (document) => json(mapAll(document, reverseLists)) },
  { name: "YAML", rewrite: (document) => stringify(document, { aliasDuplicateObjects: false }) },
  { name: "references inlined once", rewrite: (document) => json(inlined(document)) },
  {
    name: "OpenAPI 3.0 as 3.1",
    rewrite: (document) =>
      String(document["openapi"]).startsWith("3.0") ? json(upgraded(document)) : undefined,
  },
];

type Change = (value: Json, keyAbove: string) => Json;

/** Keys whose value is data: what is in it means what it is. */
const data = new Set(["example", "examples", "default", "const", "value", "enum"]);

/** Keys under which names are free, so that a name is no keyword. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "paths"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "content", "callbacks"],
  ...["securitySchemes", "pathItems", "webhooks", "mapping", "variables", "scopes", "links"],
]);

/** A copy with each object, from the inside out, replaced by what `change` makes of it. */
function mapAll(value: unknown, change: Change, keyAbove = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => mapAll(item, change));
  if (!isRecord(value)) return value;
  const isMap = maps.has(keyAbove);
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    !isMap && data.has(key) ? member : mapAll(member, change, isMap ? "" : key),
  ]);
  return change(Object.fromEntries(entries) as Json, keyAbove);
}

function reverseKeys(value: Json): Json {
  return Object.fromEntries(Object.entries(value).reverse());
}

/** Lists that are sets: their order says nothing. `prefixItems` and `tags` of the root are none. */
const sets = new Set([
  ...["required", "enum", "type", "anyOf", "oneOf", "allOf", "parameters", "tags"],
  ...["security", "consumes", "produces", "schemes"],
]);

function reverseLists(value: Json, keyAbove: string): Json {
  if (maps.has(keyAbove)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      sets.has(key) && Array.isArray(member) ? (member as unknown[]).toReversed() : member,
    ]),
  );
}

/** Each reference below `paths` replaced by what it leads to; references in there stay. */
function inlined(document: Json): Json {
  const counts = !String(document["openapi"]).startsWith("3.0");
  const inline: Change = (value) => {
    const reference = value["$ref"];
    if (typeof reference !== "string" || !reference.startsWith("#/")) return value;
    // From 3.1 on, what stands beside a reference counts.
    if (counts && Object.keys(value).length > 1) return value;
    const target = resolve(document, reference);
    return isRecord(target) ? target : value;
  };
  return { ...document, paths: mapAll(document["paths"], inline, "paths") };
}

/** The steps of the OpenAPI Initiative's migration guide from 3.0 to 3.1. */
function upgraded(document: Json): unknown {
  const changed = mapAll(document, (value, keyAbove) => {
    if (maps.has(keyAbove)) return value;
    if (typeof value["$ref"] === "string") return { $ref: value["$ref"] };
    const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
    const lower = bound(rest, "minimum", exclusiveMinimum);
    const upper = bound(lower, "maximum", exclusiveMaximum);
    if (nullable !== true) return upper;
    if (typeof upper["type"] === "string") return { ...upper, type: [upper["type"], "null"] };
    const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => Array.isArray(upper[key]));
    return isComposed ? { anyOf: [upper, { type: "null" }] } : upper;
  }) as Json;
  return { ...changed, openapi: "3.1.0" };
}

function bound(schema: Json, key: "minimum" | "maximum", exclusive: unknown): Json {
  if (typeof exclusive !== "boolean") return schema;
  const { [key]: limit, ...rest } = schema;
  if (!exclusive || limit === undefined) return schema;
  return { ...rest, [key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"]: limit };
}
