import type { Description, Element } from "../document/description.ts";
import { own } from "../json.ts";
import { keysOf, memberOf, spotOf } from "./element.ts";
import type { MediaType, Parameter, QueryString, RequestBody } from "./model.ts";

export function readParameters(description: Description, parent: Element): Parameter[] {
  return parametersOf(description, parent).flatMap((element) => {
    const name = own(element.value, "name");
    const location = own(element.value, "in");
    if (typeof name !== "string" || !isLocation(location)) return [];
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

export function readQueryString(
  description: Description,
  parent: Element,
): QueryString | undefined {
  for (const element of parametersOf(description, parent)) {
    if (own(element.value, "in") !== "querystring") continue;
    const [media] = readContent(description, element);
    const required = own(element.value, "required") === true;
    if (media !== undefined) return { ...spotOf(element), required, media };
  }
  return undefined;
}

function parametersOf(description: Description, parent: Element): Element[] {
  const list = description.child(parent, "parameters");
  return keysOf(list).flatMap((index) => description.child(list as Element, index) ?? []);
}

function isLocation(value: unknown): value is Parameter["in"] {
  return value === "path" || value === "query" || value === "header" || value === "cookie";
}

export function readRequestBody(
  description: Description,
  operation: Element,
): RequestBody | undefined {
  const body = description.child(operation, "requestBody");
  if (body === undefined) return undefined;
  return {
    ...spotOf(body),
    required: own(body.value, "required") === true,
    content: readContent(description, body),
  };
}

export function readContent(description: Description, parent: Element): MediaType[] {
  const content = description.child(parent, "content");
  return keysOf(content).flatMap((name) => {
    const element = description.child(content as Element, name);
    if (element === undefined) return [];
    const itemSchema = memberOf(element, "itemSchema");
    return [
      {
        ...spotOf(element),
        name,
        schema: memberOf(element, "schema"),
        ...(itemSchema === undefined ? {} : { itemSchema }),
      },
    ];
  });
}
