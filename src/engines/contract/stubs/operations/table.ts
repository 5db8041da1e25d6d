import type { Operation, Parameter } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { own } from "../../json.ts";
import type { Lifted } from "../../lift/lift.ts";
import type { Schema } from "../../lift/schema.ts";
import { segmentsOf, type Segment } from "../../mock/route/template.ts";
import { valueOf } from "../../mock/source.ts";
import { expand, type Resolve } from "../../schema/expand.ts";
import { documented, itemSchemas, typesOf } from "../../schema/read.ts";
import { indent, literal, memberKey } from "../types/text.ts";
import { keyIn, type Named, parametersOf } from "./read.ts";

/** How the text of a parameter becomes a value, in the shape that the written code reads. */
interface Reading {
  readonly in: Parameter["in"];
  readonly name: string;
  readonly kind: string;
  readonly required?: true;
  /** Between the items of a list in one text; without it the name is repeated. */
  readonly separator?: string;
  /** Members of an object in `deepObject` style. */
  readonly members?: Readonly<Record<string, string>>;
}

/** One entry of the written table of operations. */
export function tableEntry(
  description: Description,
  lifted: Lifted,
  { operation, name }: Named,
): string {
  const readings = (["path", "query", "header", "cookie"] as const).flatMap((place) =>
    parametersOf(operation, place).map((one) => readingOf(description, lifted, one)),
  );
  const segments = segmentsOf(operation.path).filter(isOpen);
  const lines = [
    `method: ${literal(operation.method)},`,
    `path: ${literal(operation.path)},`,
    `segments: ${JSON.stringify(segments.map(({ literals, names }) => ({ literals, names })))},`,
    `parameters: [${readings.map((one) => `\n${indent(3)}${object(one)},`).join("")}${readings.length > 0 ? `\n${indent(2)}` : ""}],`,
    `types: ${object(typesByStatus(operation))},`,
  ];
  return `${indent(1)}${memberKey(name)}: {\n${lines.map((line) => `${indent(2)}${line}\n`).join("")}${indent(1)}},`;
}

/** Literals that routers could take for their own syntax are compared by the written code. */
export function isOpen({ literals, names }: Segment): boolean {
  return names.length > 0 || !/^[\w.~@-]*$/.test(literals.join(""));
}

/** The media type that a status is answered with where the handler names none. */
function typesByStatus({ responses }: Operation): Record<string, string> {
  return Object.fromEntries(
    responses.flatMap(({ status, content }) =>
      content[0] === undefined ? [] : [[status, content[0].name] as const],
    ),
  );
}

function readingOf(description: Description, lifted: Lifted, parameter: Parameter): Reading {
  const { in: place, name, required, schema, mediaType } = parameter;
  const base = {
    in: place,
    name: keyIn(place, name),
    ...(required ? { required: true as const } : {}),
  };
  if (mediaType !== undefined) return { ...base, kind: "json" };
  if (schema === undefined) return { ...base, kind: "string" };
  const source = valueOf(description, parameter);
  const style = styleOf(place, own(source, "style"));
  const explode = own(source, "explode") ?? style === "form";
  const resolve: Resolve = (one: Schema) => lifted.target(one);
  const conjunction = expand(resolve, [lifted.schemaAt(schema)]);
  const kind = kindOf(resolve, [lifted.schemaAt(schema)]);
  if (kind === "list") {
    const item = kindOf(resolve, itemSchemas(conjunction, 0));
    const repeated = place === "query" && explode === true;
    return {
      ...base,
      kind: `${item}[]`,
      ...(repeated ? {} : { separator: separators[style] ?? "," }),
    };
  }
  if (kind !== "object") return { ...base, kind };
  const members = [...documented(conjunction)].map(
    ([key, schemas]) => [key, kindOf(resolve, schemas)] as const,
  );
  return {
    ...base,
    kind: style === "deepObject" ? "object" : "string",
    members: Object.fromEntries(members),
  };
}

function styleOf(place: Parameter["in"], written: unknown): string {
  if (typeof written === "string") return written;
  return place === "query" || place === "cookie" ? "form" : "simple";
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function kindOf(resolve: Resolve, schemas: readonly Schema[]): string {
  const types = typesOf(expand(resolve, schemas));
  if (types.has("string")) return "string";
  if (types.has("number") || types.has("integer")) return "number";
  if (types.has("boolean")) return "boolean";
  if (types.has("array")) return "list";
  return types.has("object") ? "object" : "string";
}

/** An object literal on one line. */
function object(value: object): string {
  const members = Object.entries(value).map(
    ([key, one]) =>
      `${memberKey(key)}: ${typeof one === "object" && one !== null ? object(one as object) : typeof one === "string" ? literal(one) : String(one)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
