import type { Description, Element } from "../document/description.ts";
import { own } from "../json.ts";
import { keysOf, memberOf, spotOf } from "./element.ts";
import type { Header, Response } from "./model.ts";
import { readContent } from "./request.ts";

export function readResponses(description: Description, operation: Element): Response[] {
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

/** `Content-Type` is said by the media types (OpenAPI, "Response Object"). */
function readHeaders(description: Description, response: Element): Header[] {
  const headers = description.child(response, "headers");
  return keysOf(headers)
    .filter((name) => name.toLowerCase() !== "content-type")
    .flatMap((name) => {
      const element = description.child(headers as Element, name);
      if (element === undefined) return [];
      const required = own(element.value, "required") === true;
      const [media] = readContent(description, element);
      const schema = media === undefined ? memberOf(element, "schema") : media.schema;
      return [{ ...spotOf(element), name, required, schema }];
    });
}
