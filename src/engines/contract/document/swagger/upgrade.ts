import type { Description, Element } from "../description.ts";
import { join, type Pointer } from "../pointer.ts";
import { isRecord, own, put } from "../../json.ts";
import type { SourceDocument } from "../source.ts";
import { Origins } from "./origins.ts";
import { convertBody, convertForm, convertParameter } from "./parameters.ts";
import { convertResponse, extensions } from "./responses.ts";
import type { Conversion } from "./schema.ts";
import { convertSecurity } from "./security.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Keys that mean the same in OpenAPI 3, or that other files refer to by pointer. */
const kept = [
  ...["swagger", "info", "definitions", "parameters", "responses"],
  ...["security", "tags", "externalDocs"],
];

/** Keys of an operation that are written in another way. */
const rewritten = new Set(["consumes", "produces", "schemes", "parameters", "responses"]);

/** What is meant where nothing is said; the standard leaves it open, people mean JSON. */
const json = ["application/json"];

/**
 * A Swagger 2.0 description in the shape of OpenAPI 3.0. Schemas stay where they are and what
 * they are; each part of the new document knows its place in the old one.
 */
export function upgradeSwagger(read: Description): SourceDocument {
  const conversion: Conversion = { read, origins: new Origins(read) };
  const { root } = read;
  const value: Record<string, unknown> = extensions(root.value);
  for (const key of kept) {
    const one = own(root.value, key);
    if (one !== undefined) put(value, key, one);
  }
  value["servers"] = serversOf(conversion, own(root.value, "schemes"));
  value["components"] = { securitySchemes: convertSecurity(read, conversion.origins) };
  value["paths"] = convertPaths(conversion);
  return { path: read.path, value, place: (pointer) => conversion.origins.place(pointer) };
}

function convertPaths(conversion: Conversion): object {
  const { read } = conversion;
  const converted = {};
  const paths = read.child(read.root, "paths");
  for (const path of Object.keys(isRecord(paths?.value) ? paths.value : {})) {
    const item = paths && read.child(paths, path);
    if (item !== undefined)
      put(converted, path, convertItem(conversion, item, join("/paths", path)));
  }
  return converted;
}

function convertItem(conversion: Conversion, item: Element, pointer: Pointer): unknown {
  conversion.origins.set(pointer, item);
  const converted = extensions(item.value);
  const shared = parametersOf(conversion, item);
  for (const method of methods) {
    const operation = conversion.read.child(item, method);
    if (operation === undefined || !isRecord(operation.value)) continue;
    converted[method] = convertOperation(conversion, operation, shared, join(pointer, method));
  }
  return converted;
}

function convertOperation(
  conversion: Conversion,
  operation: Element,
  shared: readonly Element[],
  pointer: Pointer,
): unknown {
  const { read, origins } = conversion;
  origins.set(pointer, operation);
  const converted = {};
  for (const [key, value] of Object.entries(operation.value as Record<string, unknown>)) {
    if (!rewritten.has(key)) put(converted, key, value);
  }
  const said = (key: string) => own(operation.value, key) ?? own(read.root.value, key);
  const schemes = own(operation.value, "schemes");
  return {
    ...converted,
    ...convertInputs(conversion, operation, shared, mediaTypes(said("consumes")), pointer),
    ...(schemes === undefined ? {} : { servers: serversOf(conversion, schemes) }),
    responses: convertResponses(conversion, operation, mediaTypes(said("produces")), pointer),
  };
}

/** What clients send: parameters, and the body that was one of them, or many. */
function convertInputs(
  conversion: Conversion,
  operation: Element,
  shared: readonly Element[],
  consumes: readonly string[],
  pointer: Pointer,
): object {
  const listed = parametersOf(conversion, operation);
  const names = new Set(listed.map(keyOf));
  const all = [...shared.filter((one) => !names.has(keyOf(one))), ...listed];
  const inPlace = (place: string) => all.filter(({ value }) => own(value, "in") === place);
  const parameters = ["path", "query", "header"]
    .flatMap(inPlace)
    .map((one, index) => convertParameter(conversion, one, join(pointer, "parameters", index)));
  const [body] = inPlace("body");
  const fields = inPlace("formData");
  const at = join(pointer, "requestBody");
  if (body !== undefined) {
    return { parameters, requestBody: convertBody(conversion, body, consumes, at) };
  }
  if (fields.length === 0) return { parameters };
  return { parameters, requestBody: convertForm(conversion, fields, consumes, at) };
}

function convertResponses(
  conversion: Conversion,
  operation: Element,
  produces: readonly string[],
  pointer: Pointer,
): object {
  const responses = {};
  const listed = conversion.read.child(operation, "responses");
  for (const status of Object.keys(isRecord(listed?.value) ? listed.value : {})) {
    const response = listed && conversion.read.child(listed, status);
    const at = join(pointer, "responses", status);
    if (response === undefined) continue;
    put(responses, status, convertResponse(conversion, response, produces, at));
  }
  return responses;
}

function parametersOf({ read }: Conversion, holder: Element): Element[] {
  const list = read.child(holder, "parameters");
  return (Array.isArray(list?.value) ? list.value : []).flatMap((_: unknown, index: number) => {
    const parameter = list && read.child(list, index);
    return parameter === undefined || !isRecord(parameter.value) ? [] : [parameter];
  });
}

function keyOf({ value }: Element): string {
  return `${String(own(value, "in"))} ${String(own(value, "name"))}`;
}

function mediaTypes(listed: unknown): readonly string[] {
  const names = (Array.isArray(listed) ? (listed as unknown[]) : []).filter(
    (name): name is string => typeof name === "string",
  );
  return names.length > 0 ? [...new Set(names)] : json;
}

/** One URL for each scheme; without one it is that of the description, which nobody knows here. */
function serversOf({ read, origins }: Conversion, schemes: unknown): unknown[] {
  const { root } = read;
  const [host, base] = [own(root.value, "host"), own(root.value, "basePath")];
  const path = typeof base === "string" ? base : "";
  const spot = typeof host === "string" ? "host" : "basePath";
  if (path !== "" || typeof host === "string") {
    origins.set("/servers", { uri: "", pointer: `/${spot}` });
  }
  if (typeof host !== "string") return path === "" ? [] : [{ url: path }];
  const names = (Array.isArray(schemes) ? (schemes as unknown[]) : []).filter(
    (name) => typeof name === "string",
  );
  return names.length === 0
    ? [{ url: `//${host}${path}` }]
    : names.map((name) => ({ url: `${name}://${host}${path}` }));
}
