import { matchParameters } from "../../api/match.ts";
import type { OperationRule } from "../../compare/context.ts";
import { plainRequest, sampleParameter } from "../../proof/scene.ts";
import { requestFinding } from "./request.ts";

/** A parameter that head does not describe any more. A server may still take it, so it is a warning. */
export const parameterRemoved: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head !== undefined || base.in === "path") continue;
    const request = plainRequest(context.request.sent, pair.base);
    const value = sampleParameter(context.request.sent, base);
    const others = request.parameters.filter(
      ({ in: where, name }) => where !== base.in || name !== base.name,
    );
    const finding = requestFinding(context, pair, {
      rule: "request-parameter-removed",
      severity: "warning",
      subject: `${base.in} ${base.name}`,
      text: `${base.in} parameter \`${base.name}\` was removed`,
      side: "base",
      spot: base,
      request: { ...request, parameters: [...others, { in: base.in, name: base.name, value }] },
      reading: "documented",
    });
    if (finding !== undefined) yield finding;
  }
};
