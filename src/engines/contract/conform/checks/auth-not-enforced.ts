import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { found } from "./found.ts";

export const authNotEnforced: Check = function* (_, exchange) {
  const { operation, answer, refusal } = exchange;
  if (refusal?.kind !== "auth" || answer.status < 200 || answer.status > 299) return;
  const how = refusal.why === "is left out" ? "without a credential" : "with a made-up credential";
  yield found(exchange, {
    rule: "auth-not-enforced",
    severity: "error",
    subject: how,
    text: `\`${title(operation)}\` lets a request in ${how}`,
    observed: `${answer.status}`,
    expected: "401 or 403",
    spot: refusal.spot,
  });
};
