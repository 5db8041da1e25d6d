import { answerFor, concreteStatus } from "../../api/match.ts";
import { mediaPairs } from "../../api/media.ts";
import type { Operation, Response } from "../../api/model.ts";
import type { Context, Outcome, WebhookRule } from "../../compare/context.ts";
import { sampleMedia } from "../../proof/scene.ts";
import { webhookFinding } from "./finding.ts";

/** Answers that clients may give on base, and that head does not take. */
export const webhookResponse: WebhookRule = function* (context, { base, head }) {
  if (base === undefined || head === undefined) return;
  for (const response of base.responses) {
    const answer = answerFor(response.status, head.responses);
    if (answer !== undefined) yield* inAnswer(context, base, response, answer);
    else if (!isSplit(response, head.responses)) yield removed(base, head, response);
  }
};

/** A range that head has taken apart into some of its codes. */
function isSplit({ status }: Response, others: readonly Response[]): boolean {
  return status.endsWith("XX") && others.some((other) => other.status[0] === status[0]);
}

function removed(base: Operation, head: Operation, response: Response): Outcome {
  const { status } = response;
  const taken = head.responses.map((other) => other.status).join(", ");
  return webhookFinding(base, {
    rule: "webhook-response-removed",
    severity: status.startsWith("2") ? "error" : "warning",
    detail: `response ${status}`,
    text: `clients may no longer answer with ${status}`,
    side: "base",
    spot: response,
    message: { kind: "response", response: { status: concreteStatus(status), headers: [] } },
    observed: `Head takes ${taken === "" ? "no answer" : `only ${taken}`}.`,
    expected: "Base takes this answer of the client.",
  });
}

function* inAnswer(
  context: Context,
  operation: Operation,
  response: Response,
  answer: Response,
): Generator<Outcome> {
  const status = concreteStatus(response.status);
  for (const header of answer.headers) {
    const twin = response.headers.find(
      ({ name }) => name.toLowerCase() === header.name.toLowerCase(),
    );
    if (!header.required || twin?.required === true) continue;
    yield webhookFinding(operation, {
      rule: "webhook-response-header-required",
      severity: "error",
      detail: `response ${response.status} ${header.name.toLowerCase()}`,
      text: `clients must now answer ${response.status} with header \`${header.name}\``,
      side: "head",
      spot: header,
      message: { kind: "response", response: { status, headers: [] } },
      observed: "Head requires the header, so it does not take this answer.",
      expected: "Base takes this answer of the client.",
    });
  }
  for (const { name, base, head } of mediaPairs(response.content, answer.content, "request")) {
    if (base === undefined || head !== undefined || answer.content.length === 0) continue;
    const body = { mediaType: name, value: sampleMedia(context.request.sent, base) };
    yield webhookFinding(operation, {
      rule: "webhook-response-media-type-removed",
      severity: "error",
      detail: `response ${response.status} ${base.name}`,
      text: `clients may no longer answer ${response.status} with \`${base.name}\``,
      side: "base",
      spot: base,
      message: { kind: "response", response: { status, headers: [], body } },
      observed: `Head takes ${answer.content.map((one) => `\`${one.name}\``).join(", ")} only.`,
      expected: "Base takes this answer of the client.",
    });
  }
}
