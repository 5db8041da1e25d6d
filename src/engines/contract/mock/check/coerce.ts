import { put } from "../../json.ts";
import type { Schema, TypeName } from "../../lift/schema.ts";
import { expand, type Resolve } from "../../schema/expand.ts";
import type { Judge, Verdict } from "../../schema/judge/judge.ts";
import { itemSchemas, propertySchemas, typesOf } from "../../schema/read.ts";
import type { Raw, Readings } from "./raw.ts";

interface Reader {
  readonly resolve: Resolve;
  readonly judge: Judge;
}

export interface Read {
  readonly value: unknown;
  readonly verdict: Verdict;
}

/** Choices within choices are followed this far in search of types. */
const maxChoices = 6;

/**
 * Reads text by a schema. Text has no types, so each reading that the schema's types allow is
 * tried; the first that the schema accepts is it, else the first is returned with its refusal.
 */
export function readBySchema(
  reader: Reader,
  schemas: readonly Schema[],
  { value: typed, text, list, record }: Readings,
): Read {
  const types = typesIn(reader.resolve, schemas);
  const values: unknown[] = typed === undefined ? [] : [typed];
  if (text !== undefined) values.push(...scalars(types, text));
  if (list !== undefined && types.has("array")) values.push(coerce(reader, schemas, list));
  if (record !== undefined && types.has("object")) values.push(coerce(reader, schemas, record));
  if (values.length === 0) values.push(text ?? list ?? record);
  const reads = values.map((value) => ({ value, verdict: reader.judge.check(schemas, value) }));
  // Where nothing fits, a list is told about its items and not that it is no text.
  const structured = types.has("string") ? undefined : reads.at(-1);
  const accepted = reads.find(({ verdict }) => verdict.kind !== "refused");
  return accepted ?? structured ?? (reads[0] as Read);
}

/** A nested text value, each leaf typed by what its schema accepts. */
export function coerce(reader: Reader, schemas: readonly Schema[], raw: Raw, depth = 0): unknown {
  if (depth > 24) return raw;
  const conjunctions = branches(reader.resolve, schemas);
  const types = typesIn(reader.resolve, schemas);
  if (typeof raw === "string") {
    // A list of one is written as a single value.
    if (types.has("array") && !types.has("string")) return coerce(reader, schemas, [raw], depth);
    const values = scalars(types, raw);
    if (values.length === 1) return values[0];
    return (
      values.find((value) => reader.judge.check(schemas, value).kind === "accepted") ?? values[0]
    );
  }
  if (Array.isArray(raw)) {
    return (raw as readonly Raw[]).map((item, index) =>
      coerce(
        reader,
        conjunctions.flatMap((one) => itemSchemas(one, index)),
        item,
        depth + 1,
      ),
    );
  }
  const record = {};
  for (const [name, member] of Object.entries(raw)) {
    const inner = conjunctions.flatMap((one) => propertySchemas(one, name));
    put(record, name, coerce(reader, inner, member, depth + 1));
  }
  return record;
}

/** The typed readings of one text, the most telling first. */
function scalars(types: ReadonlySet<TypeName>, text: string): unknown[] {
  const values: unknown[] = [];
  const isNumber = types.has("number") || types.has("integer");
  if (isNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) {
    values.push(Number(text));
  }
  if (types.has("boolean") && (text === "true" || text === "false")) values.push(text === "true");
  if (types.has("null") && (text === "" || text === "null")) values.push(null);
  if (types.has("string") || values.length === 0) values.push(text);
  return values;
}

/** What applies to a value, with each alternative of its choices as if it were chosen. */
function branches(resolve: Resolve, schemas: readonly Schema[], depth = 0) {
  const conjunction = expand(resolve, schemas);
  const members = depth > maxChoices ? [] : conjunction.choices.flatMap((choice) => choice.members);
  const inner = members.map((member) => expand(resolve, [member]));
  return [conjunction, ...inner];
}

function typesIn(resolve: Resolve, schemas: readonly Schema[], depth = 0): ReadonlySet<TypeName> {
  const conjunction = expand(resolve, schemas);
  const own = typesOf(conjunction);
  if (depth > maxChoices) return own;
  return conjunction.choices.reduce((types, { members }) => {
    const offered = new Set(members.flatMap((one) => [...typesIn(resolve, [one], depth + 1)]));
    return new Set([...types].filter((type) => offered.has(type)));
  }, new Set(own));
}
