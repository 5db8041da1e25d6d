import type { Description, Element } from "../document/description.ts";
import { isRecord, own } from "../json.ts";
import {
  type Header,
  type MediaType,
  methods,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
} from "./model.ts";

/** Lists what a description offers, with every `$ref` outside of schemas followed. */
export function readPaths(description: Description): PathItem[] {
  const paths = description.child(description.root, "paths");
  return keysOf(paths)
    .filter((path) => path.startsWith("/"))
    .flatMap((path) => {
      const item = description.child(paths as Element, path);
      return item === undefined ? [] : [readPathItem(description, path, item)];
    });
}

function readPathItem(description: Description, path: string, item: Element): PathItem {
  const shared = readParameters(description, item);
  const operations = methods.flatMap((method) => {
    const element = description.child(item, method);
    return element === undefined || !isRecord(element.value)
      ? []
      : [readOperation(description, path, method, element, shared)];
  });
  return { uri: item.uri, pointer: item.pointer, path, operations };
}

function readOperation(
  description: Description,
  path: string,
  method: string,
  element: Element,
  shared: readonly Parameter[],
): Operation {
  const parameters = readParameters(description, element);
  const names = new Set(parameters.map(keyOf));
  const sunset = own(element.value, "x-sunset");
  const stability = own(element.value, "x-stability-level");
  return {
    ...spotOf(element),
    method: method.toUpperCase(),
    path,
    deprecated: own(element.value, "deprecated") === true,
    sunset: typeof sunset === "string" ? sunset : undefined,
    stability: typeof stability === "string" ? stability : undefined,
    parameters: [...shared.filter((parameter) => !names.has(keyOf(parameter))), ...parameters],
    requestBody: readRequestBody(description, element),
    responses: readResponses(description, element),
  };
}

function readParameters(description: Description, parent: Element): Parameter[] {
  const list = description.child(parent, "parameters");
  return keysOf(list).flatMap((index) => {
    const element = description.child(list as Element, index);
    const name = own(element?.value, "name");
    const location = own(element?.value, "in");
    if (element === undefined || typeof name !== "string" || !isLocation(location)) return [];
    const [media] = readContent(description, element);
    return [
      {
        ...spotOf(element),
        in: location,
        name,
        required: own(element.value, "required") === true || location === "path",
        schema: media === undefined ? memberOf(element, "schema") : media.schema,
        mediaType: media?.name,
      },
    ];
  });
}

function isLocation(value: unknown): value is Parameter["in"] {
  return value === "path" || value === "query" || value === "header" || value === "cookie";
}

function keyOf({ in: location, name }: Parameter): string {
  return `${location} ${name}`;
}

function readRequestBody(description: Description, operation: Element): RequestBody | undefined {
  const body = description.child(operation, "requestBody");
  if (body === undefined) return undefined;
  return {
    ...spotOf(body),
    required: own(body.value, "required") === true,
    content: readContent(description, body),
  };
}

function readResponses(description: Description, operation: Element): Response[] {
  const responses = description.child(operation, "responses");
  return keysOf(responses)
    .filter((status) => /^[1-5](?:\d\d|XX)$/i.test(status) || status === "default")
    .flatMap((status) => {
      const element = description.child(responses as Element, status);
      if (element === undefined) return [];
      const headers = readHeaders(description, element);
      const content = readContent(description, element);
      return [{ ...spotOf(element), status: status.replace(/XX$/i, "XX"), headers, content }];
    });
}

function readHeaders(description: Description, response: Element): Header[] {
  const headers = description.child(response, "headers");
  return keysOf(headers)
    .filter((name) => name.toLowerCase() !== "content-type")
    .flatMap((name) => {
      const element = description.child(headers as Element, name);
      if (element === undefined) return [];
      const required = own(element.value, "required") === true;
      return [{ ...spotOf(element), name, required, schema: memberOf(element, "schema") }];
    });
}

function readContent(description: Description, parent: Element): MediaType[] {
  const content = description.child(parent, "content");
  return keysOf(content).flatMap((name) => {
    const element = description.child(content as Element, name);
    if (element === undefined) return [];
    return [{ ...spotOf(element), name, schema: memberOf(element, "schema") }];
  });
}

/** A schema stays where it is used, so its own `$ref` is left for the comparison of schemas. */
function memberOf(parent: Element, key: string): Element | undefined {
  const value = own(parent.value, key);
  if (value === undefined) return undefined;
  return { uri: parent.uri, pointer: `${parent.pointer}/${key}`, value };
}

function keysOf(element: Element | undefined): string[] {
  const value = element?.value;
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function spotOf({ uri, pointer }: Element): { uri: string; pointer: string } {
  return { uri, pointer };
}
