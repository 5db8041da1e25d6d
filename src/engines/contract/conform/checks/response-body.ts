import type { ErrorObject } from "ajv";
import { essence } from "../../api/media.ts";
import { title } from "../../api/model.ts";
import { own } from "../../json.ts";
import type { Check } from "../drift.ts";
import { jsonOf } from "../exchange.ts";
import { isJson } from "../wire/body.ts";
import { contentTypeOf, isBodiless, mediaOf, responseFor } from "./documented.ts";
import { found } from "./found.ts";

export const responseBody: Check = function* (api, exchange) {
  const { operation, answer } = exchange;
  const response = responseFor(exchange);
  if (response === undefined || isBodiless(exchange)) return;
  const type = contentTypeOf(exchange) ?? response.content[0]?.name ?? "";
  const media = mediaOf(response, type);
  if (media === undefined || !isJson(essence(type))) return;
  const where = `the ${answer.status} answer of \`${title(operation)}\``;
  if (answer.truncated) {
    yield { what: where, why: "It is larger than what is read of an answer." };
    return;
  }
  const words = { rule: "response-body", severity: "error", spot: media } as const;
  const json = jsonOf(answer);
  if (json === undefined) {
    yield found(exchange, {
      ...words,
      subject: `${answer.status} not JSON`,
      text: `\`${title(operation)}\` answers ${answer.status} with a body that is not JSON`,
      observed: answer.body === "" ? "an empty body" : "a body that does not parse",
      expected: media.name,
    });
    return;
  }
  const verdict = api.answered.check(api.answered.schemas(media.schema), json.value);
  if (verdict.kind === "unknown") yield { what: where, why: `${verdict.reason}.` };
  if (verdict.kind !== "refused") return;
  yield found(exchange, {
    ...words,
    subject: `${answer.status} ${mistake(verdict.errors[0])}`,
    text: `\`${title(operation)}\` answers ${answer.status} with a body that is not as described: ${verdict.reason}`,
    observed: verdict.reason,
    expected: "a body that the schema allows",
  });
};

/** Which item of a list it is does not make it another drift. */
function mistake(error: ErrorObject | undefined): string {
  if (error === undefined) return "schema";
  const pointer = error.instancePath.replace(/\/\d+(?=\/|$)/g, "/*");
  const missing: unknown = own(error.params, "missingProperty");
  return `${pointer} ${error.keyword} ${typeof missing === "string" ? missing : ""}`.trim();
}
