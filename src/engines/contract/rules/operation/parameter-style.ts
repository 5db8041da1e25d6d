import { matchParameters } from "../../api/match.ts";
import { title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { plainRequest, withValue } from "../../proof/scene.ts";
import { code } from "../schema/text.ts";
import { requestEvidence } from "./request.ts";
import { isWrittenAlike, sampleThatDiffers, wireOf } from "./wire.ts";

/**
 * A parameter whose text on the wire changed for the same value: other delimiters, one name for
 * each item, JSON in place of text. What a client sends as before is read as something else.
 */
export const parameterStyle: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head === undefined || isWrittenAlike(context, base, head)) continue;
    const value = sampleThatDiffers(context, context.request, base, head);
    if (value === undefined) continue;
    const plain = plainRequest(context.request.sent, pair.base);
    const others = plain.parameters.filter(
      ({ in: where, name }) => where !== base.in || name !== base.name,
    );
    const [before, after] = [
      wireOf(context.base, base, value),
      wireOf(context.head, { ...head, name: base.in === "path" ? base.name : head.name }, value),
    ];
    yield {
      rule: "request-parameter-style",
      severity: "error",
      subject: `${title(pair.base)} ${base.in} ${base.name}`,
      text: `${title(pair.base)}: ${base.in} parameter \`${base.name}\` is written in another way: ${code(after)}, not ${code(before)}`,
      side: "head",
      spot: head,
      operations: [title(pair.base)],
      proof: {
        kind: "request",
        observed: `Head writes ${code(JSON.stringify(value))} as ${code(after)}.`,
        expected: `Base writes it as ${code(before)}.`,
        evidence: requestEvidence({
          ...plain,
          parameters: [...others, withValue(context.base, base, value)],
        }),
      },
    };
  }
};
