import { title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { plainRequest, queryStringWith } from "../../proof/scene.ts";
import { requestEvidence } from "./request.ts";

/** OpenAPI 3.2, `in: querystring`: a whole query string that must be sent, or is not known any more. */
export const queryString: OperationRule = function* (context, { base, head }) {
  const [before, after] = [base.queryString, head.queryString];
  const isRequired = after?.required === true && before?.required !== true;
  const isGone = before !== undefined && after === undefined;
  if (!isRequired && !isGone) return;
  const { sent } = context.request;
  const plain = plainRequest(sent, base);
  yield {
    rule: isGone ? "request-query-string-removed" : "request-query-string-required",
    severity: isGone ? "warning" : "error",
    subject: `${title(base)} querystring`,
    text: `${title(base)}: ${isGone ? "the query string is no longer described" : "a query string is required now"}`,
    side: isGone ? "base" : "head",
    spot: after ?? before ?? head,
    operations: [title(base)],
    proof: {
      kind: "request",
      observed: isGone
        ? "Head does not describe a query string for this request."
        : "Head refuses this request, which has no query string.",
      expected: isGone ? "Base describes one." : "Base accepts this request.",
      evidence: requestEvidence({
        ...plain,
        parameters: isGone
          ? [...plain.parameters, queryStringWith(sent, before.media)]
          : plain.parameters,
      }),
    },
  };
};
