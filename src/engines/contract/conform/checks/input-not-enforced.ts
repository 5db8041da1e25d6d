import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { found } from "./found.ts";

/** A 2xx to a request that the description refuses. */
export const inputNotEnforced: Check = function* (_, exchange) {
  const { operation, answer, refusal } = exchange;
  if (refusal === undefined || refusal.kind === "auth") return;
  if (answer.status < 200 || answer.status > 299) return;
  const required = refusal.kind === "left-out";
  yield found(exchange, {
    rule: required ? "required-input-not-enforced" : "input-not-enforced",
    severity: required ? "error" : "warning",
    subject: refusal.subject,
    text: `\`${title(operation)}\` accepts a request in which ${refusal.subject} ${refusal.why}`,
    observed: `${answer.status}`,
    expected: "a refusal with a 4xx status",
    spot: refusal.spot,
  });
};
