import { join } from "../../document/pointer.ts";
import { own } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { matcher } from "../../pattern/matcher.ts";
import { membersOf, type Resolve } from "../expand.ts";
import { itemSchemas } from "../read.ts";
import { documentsMembers } from "./documents-members.ts";

/** What telling the described members of a value from the others needs to know. */
export interface Knowledge {
  readonly resolve: Resolve;
  /** Whether a schema takes a part of the value; throws where that cannot be told. */
  readonly accepts: (schema: Schema, value: unknown) => boolean;
}

/** A member of an object that nothing describes; `path` is the object's JSON Pointer. */
export interface Undescribed {
  readonly path: string;
  readonly name: string;
}

/**
 * Looks for members of objects, at any depth, that no schema which applies there describes: by
 * name, by a pattern, or as any other property. Alternatives apply where they take the value.
 * Objects of which no property is documented are free-form.
 */
export function* undescribed(
  knowledge: Knowledge,
  schemas: readonly Schema[],
  value: unknown,
  path = "",
): Generator<Undescribed> {
  if (typeof value !== "object" || value === null) return;
  const nodes = applying(knowledge, schemas, value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* undescribed(knowledge, itemsAt(nodes, index), item, `${path}/${index}`);
    }
    return;
  }
  const closes = documentsMembers(knowledge.resolve, schemas);
  for (const [name, member] of Object.entries(value)) {
    const said = nodes.map((node) => memberSchemas(node, name));
    if (closes && said.every((one) => one === undefined)) yield { path, name };
    const inner = said.flatMap((one) => one ?? []);
    yield* undescribed(knowledge, inner, member, join(path, name));
  }
}

/** The schemas that apply to the value, through references and the alternatives that take it. */
function applying(
  { resolve, accepts }: Knowledge,
  schemas: readonly Schema[],
  value: object,
): readonly Schema[] {
  const nodes = new Set(schemas);
  const add = (schema: Schema | undefined) => schema !== undefined && nodes.add(schema);
  for (const node of nodes) {
    if (typeof node["$ref"] === "string") add(resolve(node));
    for (const member of membersOf(node, "allOf")) add(member);
    for (const keyword of ["anyOf", "oneOf"]) {
      for (const member of membersOf(node, keyword)) if (accepts(member, value)) add(member);
    }
    const condition = node["if"] as Schema | undefined;
    if (condition !== undefined) {
      const met = accepts(condition, value);
      if (met) add(condition);
      add(node[met ? "then" : "else"] as Schema | undefined);
    }
    for (const [name, needed] of Object.entries(node["dependentSchemas"] ?? {})) {
      if (Object.hasOwn(value, name)) add(needed as Schema);
    }
  }
  return [...nodes];
}

function itemsAt(nodes: readonly Schema[], index: number): readonly Schema[] {
  const others = nodes.flatMap((node) => [node["contains"], node["unevaluatedItems"]]);
  return [
    ...itemSchemas({ nodes, choices: [] }, index),
    ...others.filter((schema): schema is Schema => schema !== undefined),
  ];
}

/** Undefined where the schema says nothing of a member of that name. */
function memberSchemas(node: Schema, name: string): readonly Schema[] | undefined {
  const named = own(node["properties"], name) as Schema | undefined;
  const matched = Object.entries((node["patternProperties"] ?? {}) as Record<string, Schema>)
    .filter(([pattern]) => matcher(pattern).matches(name) !== false)
    .map(([, schema]) => schema);
  const unevaluated = node["unevaluatedProperties"] as Schema | undefined;
  const more = unevaluated === undefined ? [] : [unevaluated];
  if (named !== undefined) return [named, ...matched, ...more];
  if (matched.length > 0) return [...matched, ...more];
  const other = node["additionalProperties"] as Schema | undefined;
  if (other !== undefined) return [other, ...more];
  return more.length > 0 ? more : undefined;
}
