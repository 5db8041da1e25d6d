import { answerFor, concreteStatus } from "../../api/match.ts";
import { type Response, title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { responseText } from "../../proof/message.ts";
import { sampleMedia } from "../../proof/scene.ts";

/** A success that clients were not told of: they mostly take it as one, so it is a remark. */
export const responseAdded: OperationRule = function* (_context, { base, head }) {
  for (const response of head.responses) {
    const { status } = response;
    const known = base.responses.map((one) => one.status).filter((one) => one.startsWith("2"));
    const isKnown = known.includes(status) || known.includes("2XX") || status === "2XX";
    if (isKnown || !status.startsWith("2") || known.length === 0) continue;
    const text = `${title(base)}: may now answer ${status}`;
    yield { kind: "remark", text, side: "head", spot: response };
  }
};

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

  function example({ status: named, content }: Response) {
    const status = concreteStatus(named);
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
