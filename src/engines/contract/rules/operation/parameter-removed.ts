import { matchParameters } from "../../api/match.ts";
import { title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { own } from "../../json.ts";
import { plainRequest, sampleParameter, withValue } from "../../proof/scene.ts";
import { isPast } from "../lifecycle.ts";
import { code } from "../schema/text.ts";
import { requestFinding } from "./request.ts";

/**
 * A parameter that head does not describe any more. A server may still take it, so it is a
 * warning; before the sunset that was promised for it, it is an error, and after that a remark.
 */
export const parameterRemoved: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head !== undefined || base.in === "path") continue;
    const said = context.base.at(base).value;
    const sunset = own(said, "x-sunset");
    const isDeprecated = own(said, "deprecated") === true;
    const text = `${base.in} parameter \`${base.name}\` was removed`;
    if (isDeprecated && isPast(context.today, sunset)) {
      const why = sunset === undefined ? "" : ` with sunset ${code(sunset)}`;
      const words = `${title(pair.base)}: ${text}; it was deprecated${why}`;
      yield { kind: "remark", text: words, side: "base", spot: base };
      continue;
    }
    const early = isDeprecated ? ` before its sunset on ${code(sunset)}` : "";
    const request = plainRequest(context.request.sent, pair.base);
    const value = sampleParameter(context.request.sent, base);
    const others = request.parameters.filter(
      ({ in: where, name }) => where !== base.in || name !== base.name,
    );
    const finding = requestFinding(context, pair, {
      rule: "request-parameter-removed",
      severity: isDeprecated ? "error" : "warning",
      subject: `${base.in} ${base.name}`,
      text: `${text}${early}`,
      side: "base",
      spot: base,
      request: { ...request, parameters: [...others, withValue(context.base, base, value)] },
      reading: "documented",
    });
    if (finding !== undefined) yield finding;
  }
};
