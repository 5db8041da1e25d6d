import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { responseFor } from "./documented.ts";
import { found } from "./found.ts";

/** A refusal of a request that the description refuses too is right, whatever its status. */
export const undocumentedStatus: Check = function* (_, exchange) {
  const { operation, answer, refusal, crash } = exchange;
  const { status } = answer;
  if (crash !== undefined || status >= 500 || status === 429 || refusal !== undefined) return;
  if (operation.responses.length === 0 || responseFor(exchange) !== undefined) return;
  const statuses = operation.responses.map((response) => response.status).join(", ");
  yield found(exchange, {
    rule: "undocumented-status",
    severity: "error",
    subject: String(status),
    text: `\`${title(operation)}\` answers ${status}, which is not described`,
    observed: `${status}`,
    expected: `one of ${statuses}`,
    spot: operation,
  });
};
