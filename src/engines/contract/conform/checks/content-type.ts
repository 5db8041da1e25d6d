import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { contentTypeOf, isBodiless, mediaOf, responseFor } from "./documented.ts";
import { found } from "./found.ts";

/** A response that describes no content says nothing about the body's type. */
export const contentType: Check = function* (_, exchange) {
  const { operation, answer } = exchange;
  const response = responseFor(exchange);
  if (response === undefined || response.content.length === 0) return;
  if (isBodiless(exchange) || answer.body === "") return;
  const type = contentTypeOf(exchange);
  if (type !== undefined && mediaOf(response, type) !== undefined) return;
  const said = type === undefined ? "a body without a `Content-Type`" : `\`${type}\``;
  yield found(exchange, {
    rule: "undocumented-content-type",
    severity: "error",
    subject: `${answer.status} ${type?.split(";")[0] ?? "none"}`,
    text: `\`${title(operation)}\` answers ${answer.status} with ${said}, which is not described`,
    observed: type ?? "no Content-Type",
    expected: response.content.map(({ name }) => name).join(" or "),
    spot: response,
  });
};
