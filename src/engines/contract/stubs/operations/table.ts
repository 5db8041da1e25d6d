import type { Operation } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import type { Lifted } from "../../lift/lift.ts";
import { segmentsOf, type Segment } from "../../mock/route/template.ts";
import { indent, literal, memberKey } from "../types/text.ts";
import { type Named, parametersOf } from "./read.ts";
import { readingOf } from "./reading.ts";

/** One entry of the written table of operations. */
export function tableEntry(
  description: Description,
  lifted: Lifted,
  { operation, name }: Named,
): string {
  const places = ["path", "query", "header", "cookie"] as const;
  const readings = places
    .flatMap((place) => parametersOf(operation, place))
    .map((parameter) => `${indent(3)}${object(readingOf(description, lifted, parameter))},\n`);
  const segments = segmentsOf(operation.path).filter(isOpen);
  const lines = [
    `method: ${literal(operation.method)},`,
    `path: ${literal(operation.path)},`,
    `segments: ${list(segments)},`,
    readings.length === 0 ? "parameters: []," : `parameters: [\n${readings.join("")}${indent(2)}],`,
    `types: ${object(typesByStatus(operation))},`,
  ];
  const inner = lines.map((line) => `${indent(2)}${line}\n`).join("");
  return `${indent(1)}${memberKey(name)}: {\n${inner}${indent(1)}},`;
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

/** Literals of an object, a list, a text or a number, on one line. */
function value(given: unknown): string {
  if (typeof given === "string") return literal(given);
  if (Array.isArray(given)) return list(given);
  return typeof given === "object" && given !== null ? object(given) : String(given);
}

function list(items: readonly unknown[]): string {
  return `[${items.map(value).join(", ")}]`;
}

function object(members: object): string {
  const inner = Object.entries(members).map(([key, one]) => `${memberKey(key)}: ${value(one)}`);
  return inner.length === 0 ? "{}" : `{ ${inner.join(", ")} }`;
}
