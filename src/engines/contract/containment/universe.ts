import { always, formula, never, unclear, type Formula } from "./formula/formula.ts";
import { isObject } from "./json.ts";

/** The documents that a schema may refer to: URI -> JSON Schema 2020-12; "" is the entry. */
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

/** The schema objects of one universe, each made into a node when it is first met. */
export class SchemaSpace {
  readonly universe: Universe;
  readonly #nodes = new Map<object, SchemaNode>();
  readonly #targets = new Map<string, Formula>();
  #homes: ReadonlyMap<object, string> | undefined;

  constructor(universe: Universe) {
    this.universe = universe;
  }

  /** What a schema says that stands under a keyword of `document`. */
  formulaOf(schema: unknown, document: string): Formula {
    if (schema === true) return always;
    if (schema === false) return never;
    if (!isObject(schema)) return unclear("a schema is neither an object nor a boolean");
    const known = this.#nodes.get(schema);
    if (known !== undefined) return known.holds;
    const node = new SchemaNode(schema, document, this);
    this.#nodes.set(schema, node);
    return node.holds;
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
    if (this.universe.size < 2) return [...this.universe.keys()][0] ?? "";
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
