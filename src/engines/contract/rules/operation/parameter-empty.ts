import { matchParameters } from "../../api/match.ts";
import { title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { own } from "../../json.ts";
import { plainRequest } from "../../proof/scene.ts";
import { ajvEvidence, requestEvidence } from "./request.ts";

/** `allowEmptyValue`: clients could send the name alone, and head's schema refuses the empty text. */
export const parameterEmpty: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base?.in !== "query" || head?.schema === undefined) continue;
    if (own(context.base.at(base).value, "allowEmptyValue") !== true) continue;
    if (own(context.head.at(head).value, "allowEmptyValue") === true) continue;
    const answer = context.request.judge.check([context.request.read.schemaAt(head.schema)], "");
    if (answer.kind !== "refused") continue;
    const plain = plainRequest(context.request.sent, pair.base);
    const others = plain.parameters.filter(({ name }) => name !== base.name);
    const parameters = [...others, { in: "query" as const, name: base.name, value: "" }];
    yield {
      rule: "request-parameter-empty",
      severity: "error",
      subject: `${title(pair.base)} query ${base.name} empty`,
      text: `${title(pair.base)}: query parameter \`${base.name}\` may no longer be empty`,
      side: "head",
      spot: head,
      operations: [title(pair.base)],
      proof: {
        kind: "request",
        observed: `Head refuses this request: ${answer.reason}.`,
        expected: "Base accepts this request.",
        evidence: [
          ...requestEvidence({ ...plain, parameters }),
          ajvEvidence("head", answer.reason),
        ],
      },
    };
  }
};
