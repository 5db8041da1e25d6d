import { LimitReached } from "../budget.ts";
import { isJsonArray, isObject, type JsonObject, type JsonValue } from "../json.ts";
import {
  assertingKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../keywords/vocabulary.ts";
import { withPrototypeName } from "../../prototype-name.ts";
import type { SchemaNode } from "../universe.ts";

type Schema = Readonly<Record<string, unknown>>;

const mostVisits = 50_000;
const deepest = 300;
const ofMembers = ["additionalProperties", "unevaluatedProperties"] as const;
const ofItems = ["items", "contains", "unevaluatedItems"] as const;
const ofSameValue = ["not", "if", "then", "else"] as const;
const listsOfSameValue = ["allOf", "anyOf", "oneOf"] as const;

/**
 * The part of a schema that one value can reach, as a document of its own. A validator must give
 * the same answer for that value as with the whole, but has a thousandth of it to compile.
 */
export function projected(root: SchemaNode, value: JsonValue): Schema {
  const projection = new Projection();
  projection.visit(root, value, 0);
  return projection.document(root);
}

class Projection {
  readonly #seen = new Map<SchemaNode, Set<JsonValue>>();
  readonly #names = new Map<SchemaNode, Set<string>>();
  readonly #definitions = new Map<SchemaNode, number>();
  #visits = 0;

  visit(node: SchemaNode, value: JsonValue, depth: number): void {
    const seen = this.#seen.get(node) ?? new Set();
    this.#seen.set(node, seen);
    if (seen.has(value)) return;
    seen.add(value);
    this.#visits += 1;
    if (this.#visits > mostVisits || depth > deepest)
      throw new LimitReached("a very large witness");
    const go = (schema: unknown, part: JsonValue) => {
      const it = node.space.formulaOf(schema, node.document);
      if (it.op === "schema") this.visit(it.node, part, depth + 1);
    };
    const { schema } = node;
    const target = targetOf(node);
    if (target !== undefined) this.visit(target, value, depth + 1);
    for (const keyword of ofSameValue) go(schema[keyword], value);
    for (const keyword of listsOfSameValue) {
      const list = schema[keyword];
      if (Array.isArray(list)) for (const part of list) go(part, value);
    }
    for (const part of Object.values(mapOf(schema["dependentSchemas"]))) go(part, value);
    if (value === null || typeof value !== "object") return;
    if (isJsonArray(value)) visitItems(schema, value, go);
    else this.#visitMembers(node, value, go);
  }

  #visitMembers(
    node: SchemaNode,
    value: JsonObject,
    go: (schema: unknown, part: JsonValue) => void,
  ) {
    const { schema } = node;
    const names = this.#names.get(node) ?? new Set();
    this.#names.set(node, names);
    const properties = mapOf(schema["properties"]);
    for (const [name, member] of Object.entries(value)) {
      names.add(name);
      go(schema["propertyNames"], name);
      if (Object.hasOwn(properties, name)) go(properties[name], member);
      for (const part of Object.values(mapOf(schema["patternProperties"]))) go(part, member);
      for (const keyword of ofMembers) go(schema[keyword], member);
    }
  }

  document(root: SchemaNode): Schema {
    this.#definitions.set(root, 0);
    const $defs: Record<string, unknown> = {};
    // Writing a definition may refer to further ones, which the loop then comes to.
    for (const [node, index] of this.#definitions) $defs[index] = this.#write(node);
    return { $ref: "#/$defs/0", $defs: { ...$defs, always: true, never: false } };
  }

  #write(node: SchemaNode): Schema {
    const { schema } = node;
    const written: Record<string, unknown> = {};
    for (const keyword of assertingKeywords) {
      if (Object.hasOwn(schema, keyword)) written[keyword] = schema[keyword];
    }
    const sub = (part: unknown) => this.#sub(node, part);
    for (const keyword of schemaKeywords) {
      if (written[keyword] !== undefined) written[keyword] = sub(written[keyword]);
    }
    for (const keyword of schemaListKeywords) {
      const list = written[keyword];
      if (Array.isArray(list)) written[keyword] = list.map(sub);
    }
    for (const keyword of schemaMapKeywords) {
      if (!isObject(written[keyword])) continue;
      const entries = Object.entries(written[keyword]).filter(
        ([name]) => keyword !== "properties" || this.#names.get(node)?.has(name) === true,
      );
      written[keyword] = Object.fromEntries(entries.map(([name, part]) => [name, sub(part)]));
    }
    if (schema["$ref"] !== undefined) written["$ref"] = this.#reference(node);
    return withPrototypeName(written);
  }

  #sub(node: SchemaNode, part: unknown): unknown {
    const it = node.space.formulaOf(part, node.document);
    if (it.op !== "schema") return part;
    return this.#seen.has(it.node) ? this.#write(it.node) : true;
  }

  #reference(node: SchemaNode): unknown {
    const target = targetOf(node);
    if (target === undefined) return booleanTarget(node);
    const index = this.#definitions.get(target) ?? this.#definitions.size;
    this.#definitions.set(target, index);
    return `#/$defs/${index}`;
  }
}

function visitItems(
  schema: Schema,
  value: readonly JsonValue[],
  go: (schema: unknown, part: JsonValue) => void,
): void {
  const prefix = schema["prefixItems"];
  value.forEach((item, index) => {
    if (Array.isArray(prefix)) go(prefix[index], item);
    for (const keyword of ofItems) go(schema[keyword], item);
  });
}

function targetOf({ schema, space, document }: SchemaNode): SchemaNode | undefined {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return undefined;
  const target = space.resolve(reference, document);
  return target?.op === "schema" ? target.node : undefined;
}

/** A reference to `true` or `false`; one that leads nowhere stays, and the validator refuses it. */
function booleanTarget({ schema, space, document }: SchemaNode): unknown {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return reference;
  const target = space.resolve(reference, document);
  return target?.op === "always" || target?.op === "never" ? `#/$defs/${target.op}` : reference;
}

function mapOf(value: unknown): Schema {
  return isObject(value) ? value : {};
}
