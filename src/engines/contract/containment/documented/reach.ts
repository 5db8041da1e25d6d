import { isObject } from "../json.ts";
import type { SchemaNode } from "../universe.ts";

/** Alternatives of one `anyOf` or `oneOf`. */
export interface Choice {
  readonly keyword: "anyOf" | "oneOf";
  readonly members: readonly SchemaNode[];
  /** Whether a member is no schema object, and so describes nothing. */
  readonly open: boolean;
}

/** More schemas than this for one value means a description made to be slow. */
const most = 2000;

const speaking = [
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
  ...["items", "prefixItems", "contains", "unevaluatedItems"],
];

/** The given schemas and all that they reach through `$ref`, `allOf` and choices of one. */
export function reach(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return closure(nodes, certainParts);
}

/** All schemas that any of the given ones may apply to the same value, save under `not`. */
export function reachAll(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return closure(nodes, (node) => [
    ...certainParts(node),
    ...choicesOf(node).flatMap(({ members }) => members),
    ...["if", "then", "else"].flatMap((keyword) => partOf(node, keyword)),
    ...dependentOf(node).map(({ needed }) => needed),
  ]);
}

const told = new WeakMap<SchemaNode, boolean>();

/** Whether the schema, or one that it applies to the same value, says anything of the value's parts. */
export function speaksOfParts(node: SchemaNode): boolean {
  const known = told.get(node);
  if (known !== undefined) return known;
  const answer = reachAll([node]).some(({ schema }) =>
    speaking.some((keyword) => schema[keyword] !== undefined),
  );
  told.set(node, answer);
  return answer;
}

export function choicesOf(node: SchemaNode): readonly Choice[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const list = node.schema[keyword];
    if (!Array.isArray(list) || list.length < 2) return [];
    const open = list.some((member) => member !== false && !isObject(member));
    return [{ keyword, members: nodesOf(node, list), open }];
  });
}

/** `dependentSchemas`, by the name that calls for them. */
export function dependentOf(node: SchemaNode): readonly { name: string; needed: SchemaNode }[] {
  const { dependentSchemas } = node.schema;
  if (!isObject(dependentSchemas)) return [];
  return Object.entries(dependentSchemas).flatMap(([name, schema]) =>
    nodesOf(node, [schema]).map((needed) => ({ name, needed })),
  );
}

/** The node of the schema under a keyword; none where there is none, or a boolean. */
export function partOf(node: SchemaNode, keyword: string): readonly SchemaNode[] {
  return node.schema[keyword] === undefined ? [] : nodesOf(node, [node.schema[keyword]]);
}

/** Booleans have no node: neither describes anything. */
export function nodesOf({ space, document }: SchemaNode, schemas: readonly unknown[]) {
  return schemas.flatMap((schema) => {
    const it = isObject(schema) ? space.formulaOf(schema, document) : undefined;
    return it?.op === "schema" ? [it.node] : [];
  });
}

function certainParts(node: SchemaNode): readonly SchemaNode[] {
  const { $ref: reference, allOf, anyOf, oneOf } = node.schema;
  const target =
    typeof reference === "string" ? node.space.resolve(reference, node.document) : undefined;
  const single = [anyOf, oneOf].filter((list) => Array.isArray(list) && list.length === 1);
  return [
    ...(target?.op === "schema" ? [target.node] : []),
    ...[allOf, ...single].flatMap((list) =>
      Array.isArray(list) ? nodesOf(node, list as unknown[]) : [],
    ),
  ];
}

function closure(
  nodes: readonly SchemaNode[],
  partsOf: (node: SchemaNode) => readonly SchemaNode[],
): readonly SchemaNode[] {
  const seen = new Set(nodes);
  for (const node of seen) {
    if (seen.size > most) break;
    for (const part of partsOf(node)) seen.add(part);
  }
  return [...seen];
}
