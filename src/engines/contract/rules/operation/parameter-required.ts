import { matchParameters } from "../../api/match.ts";
import type { OperationRule } from "../../compare/context.ts";
import { plainRequest } from "../../proof/scene.ts";
import { requestFinding } from "./request.ts";

/** A parameter that clients may leave out on base, and must send on head. */
export const parameterRequired: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (head?.required !== true || base?.required === true) continue;
    const name = `${head.in} parameter \`${head.name}\``;
    const finding = requestFinding(context, pair, {
      rule: base === undefined ? "request-parameter-added" : "request-parameter-required",
      severity: "error",
      subject: `${head.in} ${head.name}`,
      text: base === undefined ? `new ${name} is required` : `${name} became required`,
      side: "head",
      spot: head,
      request: plainRequest(context.request.sent, pair.base),
    });
    if (finding !== undefined) yield finding;
  }
};
