import { answerFor } from "../../api/match.ts";
import { type Response, title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { responseText } from "../../proof/message.ts";
import { sampleMedia } from "../../proof/scene.ts";

/** A success that clients wait for on base, and that head does not describe. */
export const responseRemoved: OperationRule = function* (context, { base, head }) {
  for (const response of base.responses) {
    const { status } = response;
    if (!status.startsWith("2") || answerFor(status, head.responses) !== undefined) continue;
    if (status === "2XX" && head.responses.some((other) => other.status.startsWith("2"))) continue;
    yield {
      rule: "response-removed",
      severity: "error",
      subject: `${title(base)} ${status}`,
      text: `${title(base)}: response ${status} was removed`,
      side: "base",
      spot: response,
      operations: [title(base)],
      proof: {
        kind: "response",
        observed: `Head describes ${statuses(head.responses)}.`,
        expected: "Base describes this response.",
        evidence: [{ name: "Response", language: "http", text: responseText(example(response)) }],
      },
    };
  }

  function example({ status, content }: Response) {
    const [media] = content;
    if (media === undefined) return { status, headers: [] };
    const value = sampleMedia(context.response.read, media);
    return { status, headers: [], body: { mediaType: media.name, value } };
  }
};

function statuses(responses: readonly Response[]): string {
  return responses.length === 0
    ? "no response"
    : `only ${responses.map(({ status }) => status).join(", ")}`;
}
