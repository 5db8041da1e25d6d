import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { found } from "./found.ts";

/** 501 to 504 can be meant, where they are described; 500 is a mistake that nobody caught. */
export const serverError: Check = function* (_, exchange) {
  const { operation, answer, crash, refusal } = exchange;
  const { status } = answer;
  if (status < 500 && crash === undefined) return;
  const described = operation.responses.some((response) => response.status === String(status));
  if (described && status !== 500) return;
  const sent = refusal === undefined ? "a request that the description allows" : "a wrong request";
  const what = crash === undefined ? `answers ${status}` : "ends the app";
  yield found(exchange, {
    rule: "server-error",
    severity: "error",
    subject: crash === undefined ? String(status) : "crash",
    text: `\`${title(operation)}\` ${what} to ${sent}${refusal === undefined ? "" : `: ${refusal.subject} ${refusal.why}`}`,
    observed: crash ?? String(status),
    expected: refusal === undefined ? "an answer that is described" : "a refusal with a 4xx status",
    spot: operation,
  });
};
