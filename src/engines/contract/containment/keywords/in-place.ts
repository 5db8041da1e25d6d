import type { Formula } from "../formula/index.ts";
import { isObject } from "../json.ts";
import type { SchemaNode } from "../universe.ts";

const single = ["not", "if", "then", "else"];
const lists = ["allOf", "anyOf", "oneOf"];
const mostNodes = 5000;

/** The schemas that a schema applies to the very value it is applied to itself. */
function inPlace({ schema, space, document }: SchemaNode): readonly SchemaNode[] {
  const formulas: (Formula | undefined)[] = [];
  const { $ref: reference, dependentSchemas } = schema;
  if (typeof reference === "string") formulas.push(space.resolve(reference, document));
  const subschemas = [
    ...single.map((keyword) => schema[keyword]),
    ...lists.flatMap((keyword) => schema[keyword]),
    ...(isObject(dependentSchemas) ? Object.values(dependentSchemas) : []),
  ];
  for (const sub of subschemas) {
    if (isObject(sub)) formulas.push(space.formulaOf(sub, document));
  }
  return formulas.flatMap((it) => (it?.op === "schema" ? [it.node] : []));
}

/**
 * Whether applying the schema to a value leads back to applying it to the same value, which the
 * specification leaves undefined (JSON Schema Core, 9.4.1). Only a reference can lead back.
 */
export function leadsBack(node: SchemaNode): boolean {
  if (node.schema["$ref"] === undefined) return false;
  const seen = new Set<SchemaNode>();
  const open = [...inPlace(node)];
  while (open.length > 0) {
    const next = open.pop();
    if (next === node || seen.size > mostNodes) return true;
    if (next === undefined || seen.has(next)) continue;
    seen.add(next);
    open.push(...inPlace(next));
  }
  return false;
}
