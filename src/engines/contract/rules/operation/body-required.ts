import type { OperationRule } from "../../compare/context.ts";
import { plainRequest } from "../../proof/scene.ts";
import { requestFinding } from "./request.ts";

/** A body that clients may leave out on base, and must send on head. */
export const bodyRequired: OperationRule = function* (context, pair) {
  const before = pair.base.requestBody;
  const after = pair.head.requestBody;
  if (after?.required !== true || before?.required === true) return;
  const finding = requestFinding(context, pair, {
    rule: before === undefined ? "request-body-added" : "request-body-required",
    severity: "error",
    subject: "body",
    text:
      before === undefined ? "a request body is required now" : "the request body became required",
    side: "head",
    spot: after,
    request: plainRequest(context.request.sent, pair.base),
  });
  if (finding !== undefined) yield finding;
};
