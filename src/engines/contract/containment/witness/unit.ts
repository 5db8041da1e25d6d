import { isObject } from "../json.ts";
import {
  assertingKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../keywords/vocabulary.ts";
import { withPrototypeName } from "../../prototype-name.ts";
import type { SchemaNode } from "../universe.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Stands for a schema that is compiled on its own, when a value first comes to it. */
export const callKeyword = "call";

const sameValueKeywords: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
]);
const sameValueLists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const deepestInline = 50;

/** One schema object, cut off from the schemas of the parts of its values. */
export interface Unit {
  readonly schema: Schema;
  /** Whether `unevaluated…` looks across it, so that it cannot be cut off. */
  readonly connected: boolean;
}

/** `call` gives the number by which a schema is called. */
export function unitOf(root: SchemaNode, call: (node: SchemaNode) => number): Unit {
  let connected = false;
  const reference = (node: SchemaNode) => ({ [callKeyword]: call(node) });

  const write = (node: SchemaNode, depth: number): Schema => {
    if (depth > deepestInline) return reference(node);
    const { schema } = node;
    const written: Record<string, unknown> = {};
    for (const keyword of assertingKeywords) {
      if (Object.hasOwn(schema, keyword)) written[keyword] = schema[keyword];
    }
    if ("unevaluatedItems" in written || "unevaluatedProperties" in written) connected = true;
    const sub = (part: unknown, sameValue: boolean): unknown => {
      const it = node.space.formulaOf(part, node.document);
      if (it.op !== "schema") return part;
      return sameValue || isLeaf(it.node) ? write(it.node, depth + 1) : reference(it.node);
    };
    for (const keyword of schemaKeywords) {
      if (keyword in written)
        written[keyword] = sub(written[keyword], sameValueKeywords.has(keyword));
    }
    for (const keyword of schemaListKeywords) {
      const list = written[keyword];
      if (Array.isArray(list))
        written[keyword] = list.map((part) => sub(part, sameValueLists.has(keyword)));
    }
    for (const keyword of schemaMapKeywords) {
      if (!isObject(written[keyword])) continue;
      const parts = Object.entries(written[keyword]).map(([name, part]) => [
        name,
        sub(part, false),
      ]);
      written[keyword] = Object.fromEntries(parts) as unknown;
    }
    if (schema["$ref"] !== undefined) Object.assign(written, referenced(node, reference));
    return withPrototypeName(written);
  };

  const schema = write(root, 0);
  return { schema, connected };
}

function isLeaf({ schema }: SchemaNode): boolean {
  return (
    Object.values(schema).every((value) => typeof value !== "object" || Array.isArray(value)) &&
    schema["$ref"] === undefined
  );
}

function referenced(
  { schema, space, document }: SchemaNode,
  reference: (node: SchemaNode) => Schema,
): Schema {
  const target =
    typeof schema["$ref"] === "string" ? space.resolve(schema["$ref"], document) : undefined;
  if (target?.op === "schema") return reference(target.node);
  // A reference that leads nowhere stays, and the validator refuses to compile it.
  return target?.op === "always"
    ? {}
    : target?.op === "never"
      ? { not: {} }
      : { $ref: schema["$ref"] };
}
