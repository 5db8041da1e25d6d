import { essence } from "../../api/media.ts";
import { title, type MediaType, type Parameter, type Response } from "../../api/model.ts";
import { own } from "../../json.ts";
import { isJson } from "../../mock/answer/negotiate.ts";
import type { Declarations } from "../types/declarations.ts";
import { docComment, literal, memberKey } from "../types/text.ts";
import { keyIn, type Named, parametersOf } from "./read.ts";

const places = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
] as const;

/** `GetOrderRequest` and `GetOrderResponse`. */
export function operationTypes(declarations: Declarations, named: Named): readonly string[] {
  const comment = commentOf(named, 0);
  const request = requestType(declarations, named);
  const responses = named.operation.responses.map((one) => responseType(declarations, one));
  const answers = responses.flat();
  const all =
    answers.length === 0 ? ["{ status: number; headers?: Headers; body?: unknown }"] : answers;
  return [
    declarations.finish("request", `${comment}export type ${named.typeName}Request = ${request};`),
    declarations.finish(
      "response",
      `export type ${named.typeName}Response =\n${all.map((one) => `  | ${one}`).join("\n")};`,
    ),
  ];
}

export function commentOf({ operation, source }: Named, depth: number): string {
  const deprecated = operation.deprecated ? "@deprecated" : undefined;
  const summary = own(source, "summary") ?? own(source, "description");
  return docComment([summary, `\`${title(operation)}\``, deprecated], depth);
}

function requestType(declarations: Declarations, { operation }: Named): string {
  const lines = places.flatMap(([place, member]) => {
    const parameters = parametersOf(operation, place);
    if (parameters.length === 0) return [];
    const inner = parameters.map((parameter) => parameterLine(declarations, parameter));
    return [`  ${member}: {\n${inner.join("\n")}\n  };`];
  });
  const { content = [], required = false } = operation.requestBody ?? {};
  const [first, ...others] = content;
  const mark = required ? "" : "?";
  if (first !== undefined && others.length === 0) {
    lines.push(`  body${mark}: ${bodyType(declarations, "request", first)};`);
  }
  const parts = lines.length === 0 ? [] : [`{\n${lines.join("\n")}\n}`];
  // What the body is follows from its type only where there are several.
  if (others.length > 0) {
    const bodies = content.map(
      (media) =>
        `{ contentType${mark}: ${literal(essence(media.name))}; body${mark}: ${bodyType(declarations, "request", media)} }`,
    );
    parts.push(`(\n${bodies.map((one) => `  | ${one}`).join("\n")}\n)`);
  }
  return parts.length === 0 ? "{ [name: string]: never }" : parts.join(" & ");
}

function parameterLine(
  declarations: Declarations,
  { in: place, name, required, schema }: Parameter,
): string {
  const type = schema === undefined ? "string" : declarations.typeAt("request", schema, 2);
  return `    ${memberKey(keyIn(place, name))}${required ? "" : "?"}: ${type};`;
}

/** JSON and forms are values; text is text; everything else is bytes, or text on the way out. */
function bodyType(
  declarations: Declarations,
  view: "request" | "response",
  media: MediaType,
): string {
  if (isJson(media.name) || /form/i.test(media.name))
    return declarations.typeAt(view, media.schema, 1);
  if (/^text\//i.test(media.name)) return "string";
  return view === "request" ? "Uint8Array" : "Uint8Array | string";
}

/** One member of the union for each media type; the first need not be named. */
function responseType(declarations: Declarations, response: Response): string[] {
  const status = /^\d{3}$/.test(response.status) ? response.status : "number";
  const base = `status: ${status}; ${headersType(declarations, response)}`;
  if (response.content.length === 0) return [`{ ${base} }`];
  return response.content.map((media, index) => {
    const type = `contentType${index === 0 ? "?" : ""}: ${literal(media.name)}`;
    return `{ ${base}; ${type}; body: ${bodyType(declarations, "response", media)} }`;
  });
}

function headersType(declarations: Declarations, { headers }: Response): string {
  if (headers.length === 0) return "headers?: Headers";
  const lines = headers.map(({ name, required, schema }) => {
    const type = schema === undefined ? "string" : declarations.typeAt("response", schema, 2);
    return `${memberKey(name)}${required ? "" : "?"}: ${type}`;
  });
  const needed = headers.some(({ required }) => required) ? "" : "?";
  return `headers${needed}: { ${lines.join("; ")} } & Headers`;
}
