import { put } from "../../json.ts";
import { lists, maps, single } from "../../lift/keywords.ts";
import type { Schema } from "../../lift/schema.ts";
import { withPrototypeName } from "../../prototype-name.ts";
import type { Resolve } from "../expand.ts";
import { reached, type Reached } from "./reached.ts";

/** More schemas than this for one small value means a description made to be slow. */
const maxSchemas = 2_000;

/** Not for a validator: hints, and content that JSON Schema only annotates. */
const ignored = new Set(["examples", "discriminator", "contentSchema"]);

/**
 * One self-contained 2020-12 document for Ajv, of all that `value` comes to in the schemas: what
 * is referred to goes to `$defs`, and what the value does not come to is left out.
 */
export function standalone(
  resolve: Resolve,
  schemas: readonly Schema[],
  value: unknown,
): { readonly document: Record<string, unknown>; readonly size: number } {
  const copy = new Copy(resolve, reached(resolve, schemas, value));
  return { document: copy.document(schemas), size: copy.size };
}

class Copy {
  readonly #resolve: Resolve;
  readonly #reached: Reached["names"];
  readonly #ids = new Map<Schema, string>();
  /** Schemas copied so far. */
  size = 0;

  constructor(resolve: Resolve, { names }: Reached) {
    this.#resolve = resolve;
    this.#reached = names;
  }

  document(schemas: readonly Schema[]): Record<string, unknown> {
    const root = { allOf: schemas.map((schema) => this.#copy(schema)) };
    const definitions: Record<string, unknown> = {};
    // Copying one may add others, which the loop then comes to.
    for (const [schema, id] of this.#ids) definitions[id] = this.#copy(schema);
    return { ...root, $defs: definitions };
  }

  #copy(schema: Schema): Schema {
    const names = this.#reached.get(schema);
    if (names === undefined) return {};
    this.size += 1;
    if (this.size > maxSchemas) throw new Error("it has too many parts");
    const copy: Record<string, unknown> = {};
    for (const [keyword, said] of Object.entries(schema)) {
      if (keyword === "$ref") this.#copyReference(schema, copy);
      else if (single.has(keyword)) copy[keyword] = this.#copy(said as Schema);
      else if (lists.has(keyword)) {
        copy[keyword] = (said as readonly Schema[]).map((member) => this.#copy(member));
      } else if (maps.has(keyword)) copy[keyword] = this.#copyMap(keyword, said as Members, names);
      else if (keyword === "enum" && (said as unknown[]).length === 0) copy["not"] = {};
      else if (!ignored.has(keyword)) copy[keyword] = said;
    }
    return withPrototypeName(copy);
  }

  #copyMap(keyword: string, map: Members, names: ReadonlySet<string>): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(map)) {
      if (keyword !== "patternProperties" && !names.has(name)) continue;
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
