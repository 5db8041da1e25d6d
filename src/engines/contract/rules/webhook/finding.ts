import type { Evidence, Severity } from "../../../../model/index.ts";
import { type Operation, title } from "../../api/model.ts";
import type { Spot } from "../../document/description.ts";
import type { Finding, Side } from "../../finding.ts";
import { type RequestMessage, requestText, responseText } from "../../proof/message.ts";
import type { ResponseMessage } from "../../proof/message.ts";

interface WebhookChange {
  readonly rule: string;
  readonly severity: Severity;
  readonly detail: string;
  readonly text: string;
  readonly side: Side;
  readonly spot: Spot;
  /** Sent by the API, or answered by the client. */
  readonly message:
    | { readonly kind: "request"; readonly request: RequestMessage }
    | { readonly kind: "response"; readonly response: ResponseMessage };
  readonly observed: string;
  readonly expected: string;
}

export function webhookFinding(operation: Operation, change: WebhookChange): Finding {
  const { message, observed, expected, rule, severity, side, spot } = change;
  return {
    rule,
    severity,
    subject: `${title(operation)} ${change.detail}`,
    text: `${title(operation)}: ${change.text}`,
    side,
    spot,
    operations: [title(operation)],
    proof: { kind: message.kind, observed, expected, evidence: evidenceOf(message) },
  };
}

function evidenceOf(message: WebhookChange["message"]): Evidence[] {
  return message.kind === "request"
    ? [{ name: "Request of the API", language: "http", text: requestText(message.request) }]
    : [
        {
          name: "Response of the client",
          language: "http",
          text: responseText(message.response),
        },
      ];
}
