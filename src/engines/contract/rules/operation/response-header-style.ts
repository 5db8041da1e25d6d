import { statusPairs, concreteStatus } from "../../api/match.ts";
import { type Header, type Parameter, title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import type { Description } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import { responseText } from "../../proof/message.ts";
import { code } from "../schema/text.ts";
import { isWrittenAlike, sampleThatDiffers, wireOf } from "./wire.ts";

/** A header of a response whose text changed for the same value, so that clients misread it. */
export const responseHeaderStyle: OperationRule = function* (context, pair) {
  for (const { status, base, head } of statusPairs(pair.base.responses, pair.head.responses)) {
    for (const header of base?.headers ?? []) {
      const twin = head?.headers.find(
        ({ name }) => name.toLowerCase() === header.name.toLowerCase(),
      );
      if (twin === undefined) continue;
      const [before, after] = [asParameter(context.base, header), asParameter(context.head, twin)];
      if (isWrittenAlike(context, before, after)) continue;
      const value = sampleThatDiffers(context, context.response, before, after);
      if (value === undefined) continue;
      const [was, is] = [wireOf(context.base, before, value), wireOf(context.head, after, value)];
      const headers = [{ name: header.name, value: is }];
      const text = responseText({ status: concreteStatus(status), headers });
      yield {
        rule: "response-header-style",
        severity: "error",
        subject: `${title(pair.base)} ${status} ${header.name.toLowerCase()} style`,
        text: `${title(pair.base)}: response ${status} header \`${header.name}\` is written in another way: ${code(is)}, not ${code(was)}`,
        side: "head",
        spot: twin,
        operations: [title(pair.base)],
        proof: {
          kind: "response",
          observed: `Head writes ${code(JSON.stringify(value))} as ${code(is)}.`,
          expected: `Base writes it as ${code(was)}.`,
          evidence: [{ name: "Response", language: "http", text }],
        },
      };
    }
  }
};

/** Headers are written as parameters in headers are (OpenAPI, "Header Object"). */
function asParameter(description: Description, header: Header): Parameter {
  const content = own(description.at(header).value, "content");
  const [mediaType] = Object.keys(isRecord(content) ? content : {});
  return { ...header, in: "header", mediaType };
}
