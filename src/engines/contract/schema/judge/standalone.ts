import { put } from "../../json.ts";
import { lists, maps, single } from "../../lift/keywords.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";

/** More schemas than this for one small value means a description made to be slow. */
const maxSchemas = 2_000;

/** Not for a validator: hints, and content that JSON Schema only annotates. */
const ignored = new Set(["examples", "discriminator", "contentSchema"]);

/**
 * One self-contained 2020-12 document for Ajv: what is reachable goes to `$defs`. Members of
 * `properties` that occur nowhere in `value` are left out: they cannot change the answer.
 */
export function standalone(
  resolve: Resolve,
  schemas: readonly Schema[],
  value: unknown,
): { readonly document: Record<string, unknown>; readonly size: number } {
  const copy = new Copy(resolve, namesIn(value));
  return { document: copy.document(schemas), size: copy.size };
}

class Copy {
  readonly #resolve: Resolve;
  readonly #names: ReadonlySet<string>;
  readonly #ids = new Map<Schema, string>();
  /** Schemas copied so far. */
  size = 0;

  constructor(resolve: Resolve, names: ReadonlySet<string>) {
    this.#resolve = resolve;
    this.#names = names;
  }

  document(schemas: readonly Schema[]): Record<string, unknown> {
    const root = { allOf: schemas.map((schema) => this.#copy(schema)) };
    const definitions: Record<string, unknown> = {};
    // Copying one may add others, which the loop then comes to.
    for (const [schema, id] of this.#ids) definitions[id] = this.#copy(schema);
    return { ...root, $defs: definitions };
  }

  #copy(schema: Schema): Record<string, unknown> {
    this.size += 1;
    if (this.size > maxSchemas) throw new Error("it has too many parts");
    const copy: Record<string, unknown> = {};
    for (const [keyword, said] of Object.entries(schema)) {
      if (keyword === "$ref") this.#copyReference(schema, copy);
      else if (single.has(keyword)) copy[keyword] = this.#copy(said as Schema);
      else if (lists.has(keyword)) {
        copy[keyword] = (said as readonly Schema[]).map((member) => this.#copy(member));
      } else if (maps.has(keyword)) copy[keyword] = this.#copyMap(keyword, said as Members);
      else if (keyword === "enum" && (said as unknown[]).length === 0) copy["not"] = {};
      else if (!ignored.has(keyword)) copy[keyword] = said;
    }
    return copy;
  }

  #copyMap(keyword: string, map: Members): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(map)) {
      if (keyword !== "patternProperties" && !this.#names.has(name)) continue;
      put(copy, name, this.#copy(schema));
    }
    return copy;
  }

  #copyReference(schema: Schema, copy: Record<string, unknown>): void {
    const target = this.#resolve(schema);
    if (target === undefined) return;
    let id = this.#ids.get(target);
    if (id === undefined) this.#ids.set(target, (id = `s${this.#ids.size}`));
    copy["$ref"] = `#/$defs/${id}`;
  }
}

type Members = Readonly<Record<string, Schema>>;

/** Every key of every object in a value. */
function namesIn(value: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next)) for (const name of Object.keys(next)) names.add(name);
    open.push(...(Object.values(next) as unknown[]));
  }
  return names;
}
