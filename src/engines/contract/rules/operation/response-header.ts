import { answerFor, concreteStatus } from "../../api/match.ts";
import { type Header, type Response, title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { responseText } from "../../proof/message.ts";
import { sampleHeader } from "../../proof/scene.ts";

/** A header that base promises or describes, and head does not. */
export const responseHeader: OperationRule = function* (context, { base, head }) {
  for (const response of base.responses) {
    const answer = answerFor(response.status, head.responses);
    if (answer === undefined) continue;
    for (const header of response.headers) {
      const twin = find(answer, header.name);
      if (twin !== undefined && (twin.required || !header.required)) continue;
      const severity = header.required ? ("error" as const) : ("warning" as const);
      const what = twin === undefined ? "was removed" : "became optional";
      const { status } = response;
      const named = `response ${status} header \`${header.name}\``;
      const value = sampleHeader(context.response.read, header);
      const headers = header.required ? [] : [{ name: header.name, value }];
      const text = responseText({ status: concreteStatus(status), headers });
      yield {
        rule: twin === undefined ? "response-header-removed" : "response-header-optional",
        severity,
        subject: `${title(base)} ${status} ${header.name.toLowerCase()}`,
        text: `${title(base)}: ${named} ${what}`,
        side: twin === undefined ? "base" : "head",
        spot: twin ?? header,
        operations: [title(base)],
        proof: {
          kind: "response",
          observed: header.required
            ? "Head allows this response, which is without the header."
            : "Head does not describe the header of this response.",
          expected: header.required
            ? "Base requires the header, so it refuses this response."
            : "Base describes this response.",
          evidence: [{ name: "Response", language: "http", text }],
        },
      };
    }
  }
};

function find({ headers }: Response, name: string): Header | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}
