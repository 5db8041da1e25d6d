import { matchParameters } from "../../api/match.ts";
import type { WebhookRule } from "../../compare/context.ts";
import { plainRequest, sampleParameter, withValue } from "../../proof/scene.ts";
import { webhookFinding } from "./finding.ts";

/** A parameter that the API always sent, or described, and does not any more. */
export const webhookParameter: WebhookRule = function* (context, { base, head }) {
  if (base === undefined || head === undefined) return;
  for (const { base: before, head: after } of matchParameters(base, head)) {
    if (before === undefined || (after !== undefined && (after.required || !before.required)))
      continue;
    const gone = after === undefined ? "is no longer sent" : "is no longer always sent";
    const { read } = context.response;
    const sent = before.required
      ? plainRequest(context.response.sent, head)
      : {
          ...plainRequest(read, base),
          parameters: [withValue(context.base, before, sampleParameter(read, before))],
        };
    yield webhookFinding(base, {
      rule: after === undefined ? "webhook-parameter-removed" : "webhook-parameter-optional",
      severity: before.required ? "error" : "warning",
      detail: `${before.in} ${before.name}`,
      text: `${before.in} parameter \`${before.name}\` ${gone}`,
      side: after === undefined ? "base" : "head",
      spot: after ?? before,
      message: { kind: "request", request: sent },
      observed: before.required
        ? "Head lets the API send this request, which is without the parameter."
        : "Head does not describe the parameter of this request.",
      expected: before.required
        ? "Base promises the parameter in each request."
        : "Base describes this request of the API.",
    });
  }
};
