import type { Parameter } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { own } from "../../json.ts";
import type { Lifted } from "../../lift/lift.ts";
import type { Schema } from "../../lift/schema.ts";
import { valueOf } from "../../mock/source.ts";
import { expand, type Resolve } from "../../schema/expand.ts";
import { documented, itemSchemas, typesOf, valuesOf } from "../../schema/read.ts";
import { typeOf } from "../../schema/sample/fits.ts";
import { keyIn } from "./read.ts";

/** How the text of a parameter becomes a value, in the shape that the written code reads. */
export interface Reading {
  readonly in: Parameter["in"];
  readonly name: string;
  /** `json`, or some of `number|boolean|string`; with `[]` a list; `object` and `spread`. */
  readonly kind: string;
  readonly required?: true;
  /** Between the items of a list in one text; without it the name is repeated. */
  readonly separator?: string;
  /** Members of an object: `name[member]` in the query, or for `spread` under their own names. */
  readonly members?: Readonly<Record<string, string>>;
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** Choices within choices are followed this far in search of types. */
const maxChoices = 6;

export function readingOf(description: Description, lifted: Lifted, parameter: Parameter): Reading {
  const { in: place, name, required, schema, mediaType } = parameter;
  const named = { in: place, name: keyIn(place, name) };
  const base = required ? { ...named, required: true as const } : named;
  if (mediaType !== undefined) return { ...base, kind: "json" };
  if (schema === undefined) return { ...base, kind: "string" };
  const source = valueOf(description, parameter);
  const style = styleOf(place, own(source, "style"));
  const explode = own(source, "explode") ?? style === "form";
  const resolve: Resolve = (one: Schema) => lifted.target(one);
  const conjunction = expand(resolve, [lifted.schemaAt(schema)]);
  const kind = kindOf(resolve, [lifted.schemaAt(schema)]);
  if (kind === "list") {
    const items = `${kindOf(resolve, itemSchemas(conjunction, 0))}[]`;
    if (place === "query" && explode === true) return { ...base, kind: items };
    return { ...base, kind: items, separator: separators[style] ?? "," };
  }
  if (kind !== "object") return { ...base, kind };
  const entries = [...documented(conjunction)];
  const members = Object.fromEntries(entries.map(([key, one]) => [key, kindOf(resolve, one)]));
  if (style === "deepObject") return { ...base, kind: "object", members };
  return place === "query" && explode === true
    ? { ...base, kind: "spread", members }
    : { ...base, kind: "string" };
}

function styleOf(place: Parameter["in"], written: unknown): string {
  if (typeof written === "string") return written;
  return place === "query" || place === "cookie" ? "form" : "simple";
}

function kindOf(resolve: Resolve, schemas: readonly Schema[]): string {
  const types = typesIn(resolve, schemas);
  const scalars = ["number", "boolean", "string"].filter((type) => types.has(type));
  // Without a word about types, text is what it is.
  if (types.has("array") && types.has("object")) return "string";
  if (scalars.length > 0) return scalars.join("|");
  return types.has("array") ? "list" : types.has("object") ? "object" : "string";
}

/** Types of the values that are allowed, `integer` among `number`. */
function typesIn(resolve: Resolve, schemas: readonly Schema[], depth = 0): Set<string> {
  const conjunction = expand(resolve, schemas);
  const listed = valuesOf(conjunction)?.map(typeOf) ?? [...typesOf(conjunction)];
  const plain = (types: readonly string[]) =>
    new Set(types.map((type) => (type === "integer" ? "number" : type)));
  if (depth > maxChoices) return plain(listed);
  return conjunction.choices.reduce((types, { members }) => {
    const offered = members.map((one) => typesIn(resolve, [one], depth + 1));
    return new Set([...types].filter((type) => offered.some((one) => one.has(type))));
  }, plain(listed));
}
