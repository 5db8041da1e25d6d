import { put } from "../../json.ts";
import { lists, maps, single } from "../../lift/keywords.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";
import { documentsMembers } from "./documents-members.ts";

/**
 * `open` is the schema as it stands. `documented` takes an object with documented properties to
 * have no others, also where the schema does not forbid them.
 */
export type Reading = "open" | "documented";

/** More schemas than this for one small value means a description made to be slow. */
const maxSchemas = 2_000;

/** Keywords whose schema speaks about the same value as the schema that holds it. */
const inPlace = new Set(["not", "if", "then", "else"]);

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
  reading: Reading,
): { readonly document: Record<string, unknown>; readonly size: number } {
  const copy = new Copy(resolve, namesIn(value), reading);
  return { document: copy.document(schemas), size: copy.size };
}

class Copy {
  readonly #resolve: Resolve;
  readonly #names: ReadonlySet<string>;
  readonly #reading: Reading;
  readonly #ids = new Map<Schema, string>();
  /** Schemas copied so far. */
  size = 0;

  constructor(resolve: Resolve, names: ReadonlySet<string>, reading: Reading) {
    this.#resolve = resolve;
    this.#names = names;
    this.#reading = reading;
  }

  document(schemas: readonly Schema[]): Record<string, unknown> {
    const root = { allOf: schemas.map((schema) => this.#copy(schema)) };
    const closed = this.#close(schemas, root);
    const definitions: Record<string, unknown> = {};
    // Copying one may add others, which the loop then comes to.
    for (const [schema, id] of this.#ids) definitions[id] = this.#copy(schema);
    return { ...closed, $defs: definitions };
  }

  #copy(schema: Schema): Record<string, unknown> {
    this.size += 1;
    if (this.size > maxSchemas) throw new Error("it has too many parts");
    const copy: Record<string, unknown> = {};
    for (const [keyword, said] of Object.entries(schema)) {
      if (keyword === "$ref") this.#copyReference(schema, copy);
      else if (inPlace.has(keyword)) copy[keyword] = this.#copy(said as Schema);
      else if (single.has(keyword)) copy[keyword] = this.#copyPlace(said as Schema);
      else if (lists.has(keyword)) {
        const members = said as readonly Schema[];
        copy[keyword] = members.map((member) =>
          keyword === "prefixItems" ? this.#copyPlace(member) : this.#copy(member),
        );
      } else if (maps.has(keyword)) copy[keyword] = this.#copyMap(keyword, said as Members);
      else if (keyword === "enum" && (said as unknown[]).length === 0) copy["not"] = {};
      else if (!ignored.has(keyword)) copy[keyword] = said;
    }
    return copy;
  }

  /** A schema for a value of its own, which the documented reading closes. */
  #copyPlace(schema: Schema): Record<string, unknown> {
    return this.#close([schema], this.#copy(schema));
  }

  #copyMap(keyword: string, map: Members): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(map)) {
      if (keyword !== "patternProperties" && !this.#names.has(name)) continue;
      const place = keyword !== "dependentSchemas";
      put(copy, name, place ? this.#copyPlace(schema) : this.#copy(schema));
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

  #close(schemas: readonly Schema[], copy: Record<string, unknown>): Record<string, unknown> {
    const open = this.#reading === "open" || copy["unevaluatedProperties"] !== undefined;
    return open || !documentsMembers(this.#resolve, schemas)
      ? copy
      : { ...copy, unevaluatedProperties: false };
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
