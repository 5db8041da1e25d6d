import { title } from "../../api/model.ts";
import type { WebhookRule } from "../../compare/context.ts";
import { plainRequest } from "../../proof/scene.ts";
import { isAnnounced, lifecycleRemark } from "../lifecycle.ts";
import { webhookFinding } from "./finding.ts";

/** A message that clients wait for, and that head does not send any more; or a new one. */
export const webhookRemoved: WebhookRule = function* (context, { base, head }) {
  if (base === undefined && head !== undefined) {
    const text = `${title(head)}: the API sends it now`;
    yield { kind: "remark", text, side: "head", spot: head };
  }
  if (base === undefined || head !== undefined) return;
  if (isAnnounced(context.today, base)) {
    yield lifecycleRemark(base, "is removed");
    return;
  }
  yield webhookFinding(base, {
    rule: "webhook-removed",
    severity: "error",
    detail: "removed",
    text: "the API no longer sends it",
    side: "base",
    spot: base,
    message: { kind: "request", request: plainRequest(context.response.read, base) },
    observed: "Head does not describe this request of the API.",
    expected: "Base describes it, so clients wait for it.",
  });
};
