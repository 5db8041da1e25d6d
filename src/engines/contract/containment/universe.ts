import { canonical } from "../json.ts";
import { always, formula, never, unclear, type Formula } from "./formula/formula.ts";
import { isObject, isModestJson } from "./json.ts";
import {
  assertingKeywords,
  referenceKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./keywords/vocabulary.ts";

/**
 * The documents that a schema may refer to: URI -> JSON Schema 2020-12; "" is the entry. A `$ref`
 * is `URI#/pointer` or `#/pointer`; identifiers, anchors and dynamic references must have been
 * resolved before, as liftDraft does.
 */
export type Universe = ReadonlyMap<string, unknown>;

type Schema = Readonly<Record<string, unknown>>;

/** One schema object at one place, with the formulas "a value fits it" and "it does not". */
export class SchemaNode {
  readonly schema: Schema;
  /** URI of the document that holds it, which relative references start from. */
  readonly document: string;
  readonly space: SchemaSpace;
  readonly holds: Formula;
  readonly fails: Formula;

  constructor(schema: Schema, document: string, space: SchemaSpace) {
    this.schema = schema;
    this.document = document;
    this.space = space;
    this.holds = formula({ op: "schema", node: this, holds: true });
    this.fails = formula({ op: "schema", node: this, holds: false });
  }
}

/** Nodes by what their schemas assert, so that schemas written alike are one node. */
export type SharedNodes = Map<string, SchemaNode>;

const deepestShared = 60;
let spaces = 0;

/** The schema objects of one universe, each made into a node when it is first met. */
export class SchemaSpace {
  readonly universe: Universe;
  readonly #id = (spaces += 1);
  readonly #shared: SharedNodes;
  readonly #nodes = new Map<object, SchemaNode>();
  readonly #targets = new Map<string, Formula>();
  #homes: ReadonlyMap<object, string> | undefined;

  /** Universes that share nodes know of each other's schemas that they are the same. */
  constructor(universe: Universe, shared: SharedNodes) {
    this.universe = universe;
    this.#shared = shared;
  }

  /** What a schema says that stands under a keyword of `document`. */
  formulaOf(schema: unknown, document: string): Formula {
    if (schema === true) return always;
    if (schema === false) return never;
    if (!isObject(schema)) return unclear("a schema is neither an object nor a boolean");
    return this.#nodeOf(schema, document, 0).holds;
  }

  #nodeOf(schema: Schema, document: string, depth: number): SchemaNode {
    const known = this.#nodes.get(schema);
    if (known !== undefined) return known;
    const key = depth > deepestShared ? undefined : this.#keyOf(schema, document, depth);
    const shared = key === undefined ? undefined : this.#shared.get(key);
    const node = shared ?? new SchemaNode(schema, document, this);
    if (key !== undefined) this.#shared.set(key, node);
    this.#nodes.set(schema, node);
    return node;
  }

  /** Equal for schemas that assert the same; references are taken by their text. */
  #keyOf(schema: Schema, document: string, depth: number): string | undefined {
    const sub = (part: unknown): unknown =>
      isObject(part) ? { node: this.#nodeOf(part, document, depth + 1).holds.id } : part;
    const parts: unknown[] = [];
    for (const keyword of assertingKeywords) {
      const value = schema[keyword];
      if (value === undefined) continue;
      if (isOneOf(schemaKeywords, keyword)) parts.push(keyword, sub(value));
      else if (isOneOf(schemaListKeywords, keyword) && Array.isArray(value)) {
        parts.push(keyword, value.map(sub));
      } else if (isOneOf(schemaMapKeywords, keyword) && isObject(value)) {
        parts.push(
          keyword,
          ...Object.keys(value)
            .sort()
            .map((name) => [name, sub(value[name])]),
        );
      } else if (!isModestJson(value, deepestShared)) return undefined;
      else parts.push(keyword, canonical(value));
    }
    for (const keyword of referenceKeywords) {
      if (schema[keyword] !== undefined) parts.push(this.#id, document, keyword, schema[keyword]);
    }
    return JSON.stringify(parts);
  }

  /** The same for a schema whose document the caller did not name. */
  formulaOfRoot(schema: unknown): Formula {
    return this.formulaOf(schema, isObject(schema) ? this.#homeOf(schema) : "");
  }

  /** What the target of a `$ref` says; undefined where it leads nowhere. */
  resolve(reference: string, document: string): Formula | undefined {
    const hash = reference.indexOf("#");
    const uri = hash === 0 ? document : hash < 0 ? reference : reference.slice(0, hash);
    const pointer = hash < 0 ? "" : reference.slice(hash + 1);
    const key = `${uri}#${pointer}`;
    const known = this.#targets.get(key);
    if (known !== undefined) return known;
    const root = this.universe.get(uri);
    const target = valueAt(root, decoded(pointer)) ?? valueAt(root, pointer);
    if (target === undefined) return undefined;
    const result = this.formulaOf(target, uri);
    this.#targets.set(key, result);
    return result;
  }

  #homeOf(schema: object): string {
    const [first] = this.universe.entries();
    if (first === undefined || [...this.universe.values()].every((one) => one === first[1])) {
      return first?.[0] ?? "";
    }
    this.#homes ??= homesOf(this.universe);
    return this.#homes.get(schema) ?? "";
  }
}

/** RFC 6901; undefined where the pointer leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
  if (pointer === "") return root;
  if (!pointer.startsWith("/")) return undefined;
  let value = root;
  for (const escaped of pointer.slice(1).split("/")) {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Schema)[key];
  }
  return value;
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

function homesOf(universe: Universe): ReadonlyMap<object, string> {
  const homes = new Map<object, string>();
  for (const [uri, document] of universe) {
    const open: unknown[] = [document];
    while (open.length > 0) {
      const value = open.pop();
      if (typeof value !== "object" || value === null || homes.has(value)) continue;
      homes.set(value, uri);
      for (const child of Object.values(value)) open.push(child);
    }
  }
  return homes;
}

function isOneOf(keywords: readonly string[], keyword: string): boolean {
  return keywords.includes(keyword);
}
