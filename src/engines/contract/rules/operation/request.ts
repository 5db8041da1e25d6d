import type { Evidence, Severity } from "../../../../model/index.ts";
import { title } from "../../api/model.ts";
import type { Context, OperationPair } from "../../compare/context.ts";
import type { Spot } from "../../document/description.ts";
import type { Finding, Side } from "../../finding.ts";
import { envelope, envelopeSchema } from "../../proof/envelope.ts";
import { curlLine, type RequestMessage, requestText } from "../../proof/message.ts";
import type { Reading } from "../../schema/judge/judge.ts";

interface RequestChange {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: string;
  /** What changed, without the operation. */
  readonly text: string;
  readonly side: Side;
  readonly spot: Spot;
  readonly request: RequestMessage;
  /** `documented` when head would take the request, but no longer speaks of a part of it. */
  readonly reading?: Reading;
}

/** A finding about the parts of a request, if Ajv agrees that base takes it and head does not. */
export function requestFinding(
  { request: { judge } }: Context,
  { base, head }: OperationPair,
  change: RequestChange,
): Finding | undefined {
  const parts = envelope(change.request);
  const reading = change.reading ?? "open";
  const before = judge.check([envelopeSchema(base, reading)], parts);
  const after = judge.check([envelopeSchema(head, reading)], parts);
  if (before.kind !== "accepted" || after.kind !== "refused") return undefined;
  const described = reading === "documented";
  return {
    rule: change.rule,
    severity: change.severity,
    subject: `${title(base)} ${change.subject}`,
    text: `${title(base)}: ${change.text}`,
    side: change.side,
    spot: change.spot,
    operations: [title(base)],
    proof: {
      kind: "request",
      observed: described
        ? `Head does not describe this request: ${after.reason}.`
        : `Head refuses this request: ${after.reason}.`,
      expected: described ? "Base describes this request." : "Base accepts this request.",
      evidence: [...requestEvidence(change.request), ajvEvidence("head", after.reason)],
    },
  };
}

export function requestEvidence(request: RequestMessage): Evidence[] {
  return [
    { name: "Request", language: "http", text: requestText(request) },
    { name: "Send it", language: "shell", text: curlLine(request) },
  ];
}

export function ajvEvidence(side: Side, reason: string): Evidence {
  return { name: `Ajv, schema of ${side}`, language: "text", text: reason, forPrograms: true };
}
