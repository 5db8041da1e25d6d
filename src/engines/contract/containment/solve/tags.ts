import { canonical } from "../../json.ts";
import { isObject, isModestJson, type JsonValue } from "../json.ts";
import type { SchemaNode } from "../universe.ts";

/** Members that an object must have, with the few values each may have, by canonical text. */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<SchemaNode, Tags>();
const none: Tags = new Map();
const deepest = 4;
const deepestValue = 50;

/**
 * What tells the alternatives of a discriminated union apart, read off the schema without
 * solving anything: required members with `const` or `enum`, through `$ref` and `allOf`.
 */
export function tagsOf(node: SchemaNode, depth = 0): Tags {
  const before = known.get(node);
  if (before !== undefined || depth > deepest) return before ?? none;
  known.set(node, none);
  let tags = ownTags(node);
  for (const part of conjuncts(node)) tags = merged(tags, tagsOf(part, depth + 1)) ?? tags;
  known.set(node, tags);
  return tags;
}

/** What both say; undefined where no object can have such members. */
export function merged(a: Tags, b: Tags): Tags | undefined {
  if (b.size === 0) return a;
  const result = new Map(a);
  for (const [name, values] of b) {
    const others = a.get(name);
    const both =
      others === undefined ? values : new Set([...values].filter((one) => others.has(one)));
    if (both.size === 0) return undefined;
    result.set(name, both);
  }
  return result;
}

/** The schemas that hold wherever the given one does. */
function conjuncts({ schema, space, document }: SchemaNode): readonly SchemaNode[] {
  const { $ref: reference, allOf } = schema;
  const formulas = [
    ...(typeof reference === "string" ? [space.resolve(reference, document)] : []),
    ...(Array.isArray(allOf) ? allOf.map((part) => space.formulaOf(part, document)) : []),
  ];
  return formulas.flatMap((it) => (it?.op === "schema" ? [it.node] : []));
}

function ownTags({ schema, space, document }: SchemaNode): Tags {
  const { required, properties } = schema;
  if (!Array.isArray(required) || !isObject(properties)) return none;
  const tags = new Map<string, ReadonlySet<string>>();
  for (const name of required) {
    if (typeof name !== "string" || !Object.hasOwn(properties, name)) continue;
    const member = space.formulaOf(properties[name], document);
    const values = member.op === "schema" ? fewValues(member.node.schema) : undefined;
    if (values !== undefined) tags.set(name, values);
  }
  return tags;
}

function fewValues(schema: Readonly<Record<string, unknown>>): ReadonlySet<string> | undefined {
  const listed = Object.hasOwn(schema, "const") ? [schema["const"]] : schema["enum"];
  if (!Array.isArray(listed) || !isModestJson(listed, deepestValue)) return undefined;
  return new Set(listed.map((value) => canonical(value as JsonValue)));
}
