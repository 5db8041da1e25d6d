import type { WebhookRule } from "../../compare/context.ts";
import { plainRequest } from "../../proof/scene.ts";
import { webhookFinding } from "./finding.ts";

/** A body that the API always sent, or described, and does not any more. */
export const webhookBody: WebhookRule = function* (context, { base, head }) {
  const before = base?.requestBody;
  const after = head?.requestBody;
  if (base === undefined || head === undefined || before === undefined) return;
  if (after !== undefined && (after.required || !before.required)) return;
  const { method, server, path, parameters } = plainRequest(context.response.sent, head);
  yield webhookFinding(base, {
    rule: after === undefined ? "webhook-body-removed" : "webhook-body-optional",
    severity: before.required ? "error" : "warning",
    detail: "body",
    text: after === undefined ? "no body is sent any more" : "a body is no longer always sent",
    side: after === undefined ? "base" : "head",
    spot: after ?? before,
    message: { kind: "request", request: { method, server, path, parameters } },
    observed: "Head lets the API send this request, which is without a body.",
    expected: before.required
      ? "Base promises a body in each request."
      : "Base describes a body that the API may send.",
  });
};
