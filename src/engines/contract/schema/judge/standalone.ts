import { isRecord, own, put } from "../../json.ts";
import { lists, maps, single } from "../../lift/keywords.ts";
import type { Schema } from "../../lift/schema.ts";
import { expand, type Resolve } from "../expand.ts";

/**
 * `open` is the schema as it stands. `documented` takes an object with documented properties to
 * have no others, also where the schema does not forbid them.
 */
export type Reading = "open" | "documented";

/** More schemas than this for one small value means a description made to be slow. */
const maxSchemas = 20_000;

/**
 * One self-contained 2020-12 document for Ajv: what is reachable goes to `$defs`. Members of
 * `properties` that occur nowhere in `value` are left out: they cannot change the answer.
 */
export function standalone(
  resolve: Resolve,
  schemas: readonly Schema[],
  value: unknown,
  reading: Reading,
): Record<string, unknown> {
  const names = namesIn(value);
  const definitions: Record<string, unknown> = {};
  const ids = new Map<Schema, string>();
  const open: { schema: Schema; id: string }[] = [];
  let count = 0;

  function reference(schema: Schema): string {
    let id = ids.get(schema);
    if (id === undefined) {
      id = `s${ids.size}`;
      ids.set(schema, id);
      open.push({ schema, id });
    }
    return `#/$defs/${id}`;
  }

  /** `place`: this schema stands for a value of its own, not for a part of what is said of one. */
  function copy(schema: Schema, place: boolean): Record<string, unknown> {
    count += 1;
    if (count > maxSchemas) throw new Error("it has too many parts");
    const result: Record<string, unknown> = {};
    for (const [keyword, said] of Object.entries(schema)) {
      if (keyword === "$ref") {
        const target = resolve(schema);
        if (target !== undefined) result["$ref"] = reference(target);
      } else if (single.has(keyword)) result[keyword] = copy(said as Schema, !inPlace.has(keyword));
      else if (lists.has(keyword)) {
        const ofPlace = keyword === "prefixItems";
        result[keyword] = (said as readonly Schema[]).map((member) => copy(member, ofPlace));
      } else if (maps.has(keyword))
        result[keyword] = copyMap(keyword, said as Record<string, Schema>);
      else if (keyword === "enum" && Array.isArray(said) && said.length === 0) result["not"] = {};
      else if (!ignored.has(keyword)) result[keyword] = said;
    }
    return place && reading === "documented" ? close(schema, result) : result;
  }

  function copyMap(keyword: string, map: Record<string, Schema>): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(map)) {
      if (keyword !== "patternProperties" && !names.has(name)) continue;
      put(result, name, copy(schema, keyword !== "dependentSchemas"));
    }
    return result;
  }

  function close(schema: Schema, result: Record<string, unknown>): Record<string, unknown> {
    if (!documents(resolve, schema)) return result;
    return own(result, "unevaluatedProperties") === undefined
      ? { ...result, unevaluatedProperties: false }
      : result;
  }

  const root = { allOf: schemas.map((schema) => copy(schema, false)) };
  if (reading === "documented" && documents(resolve, ...schemas)) {
    Object.assign(root, { unevaluatedProperties: false });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    put(definitions, next.id, copy(next.schema, false));
  }
  return { ...root, $defs: definitions };
}

/** Keywords whose schema speaks about the same value. */
const inPlace = new Set(["not", "if", "then", "else"]);

/** Not for a validator: hints, and content that JSON Schema only annotates. */
const ignored = new Set(["examples", "discriminator", "contentSchema"]);

/** True when every object that the schemas describe has documented properties. */
function documents(resolve: Resolve, ...schemas: readonly Schema[]): boolean {
  const { nodes, choices } = expand(resolve, schemas);
  const named = nodes.some(
    (node) => isRecord(node["properties"]) && Object.keys(node["properties"]).length > 0,
  );
  if (choices.length === 0) return named;
  return choices.every(({ members }) =>
    members.every((member) => named || documentsShallow(resolve, member)),
  );
}

function documentsShallow(resolve: Resolve, schema: Schema): boolean {
  const { nodes } = expand(resolve, [schema]);
  return nodes.some(
    (node) =>
      isRecord(node["properties"]) ||
      (node["type"] !== undefined && node["type"] !== "object") ||
      node["enum"] !== undefined,
  );
}

function namesIn(value: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...(next as unknown[]));
    else if (isRecord(next)) {
      for (const [name, member] of Object.entries(next)) {
        names.add(name);
        open.push(member);
      }
    }
  }
  return names;
}
