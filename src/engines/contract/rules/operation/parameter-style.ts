import { matchParameters } from "../../api/match.ts";
import { type Parameter, title } from "../../api/model.ts";
import type { Context, OperationRule } from "../../compare/context.ts";
import { pairsOf, segmentOf, type Style, styleOf } from "../../conform/wire/style.ts";
import type { Description } from "../../document/description.ts";
import type { Schema } from "../../lift/schema.ts";
import { plainRequest } from "../../proof/scene.ts";
import { createSampler, first } from "../../schema/sample/sample.ts";
import { code } from "../schema/text.ts";
import { requestEvidence } from "./request.ts";

/** Values that styles write differently, the most telling first. */
const shapes: readonly Schema[] = [
  { type: "array", minItems: 2 },
  { type: "object", minProperties: 1 },
  { type: ["string", "integer", "number", "boolean"] },
];

/**
 * A parameter whose text on the wire changed for the same value: other delimiters, one name for
 * each item, JSON in place of text. What a client sends as before is read as something else.
 */
export const parameterStyle: OperationRule = function* (context, pair) {
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head === undefined || isSame(context, base, head)) continue;
    const value = sampleThatDiffers(context, base, head);
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
          parameters: [...others, ...onTheWire(context.base, base, value)],
        }),
      },
    };
  }
};

function isSame({ base, head }: Context, before: Parameter, after: Parameter): boolean {
  const [was, is] = [styleOf(base, before), styleOf(head, after)];
  return (
    was.style === is.style && was.explode === is.explode && before.mediaType === after.mediaType
  );
}

function sampleThatDiffers(context: Context, base: Parameter, head: Parameter): unknown {
  const { sent, judge, resolve } = context.request;
  const schemas = base.schema === undefined ? [] : [sent.schemaAt(base.schema)];
  const sample = createSampler(resolve);
  for (const shape of shapes) {
    for (const value of first(sample([...schemas, shape], 0), 4)) {
      if (judge.check([...schemas, shape], value).kind !== "accepted") continue;
      if (wireOf(context.base, base, value) !== wireOf(context.head, head, value)) return value;
    }
  }
  return undefined;
}

/** The value as base writes it, already text, so that the message shows it so. */
function onTheWire(description: Description, base: Parameter, value: unknown) {
  const { in: place, name } = base;
  if (base.mediaType !== undefined || place === "path" || place === "header") {
    return [{ in: place, name, value: wireOf(description, base, value) }];
  }
  return pairsOf(name, value, styleOf(description, base)).map(([key, text]) => ({
    in: place,
    name: key,
    value: text,
  }));
}

function wireOf(description: Description, parameter: Parameter, value: unknown): string {
  const { name, mediaType, in: place } = parameter;
  const text = mediaType === undefined ? value : JSON.stringify(value);
  const style: Style =
    mediaType === undefined
      ? styleOf(description, parameter)
      : { style: place === "query" || place === "cookie" ? "form" : "simple", explode: false };
  if (place === "path" || place === "header") return segmentOf("", text, style);
  return pairsOf(name, text, style)
    .map(([key, one]) => `${key}=${encodeURIComponent(one)}`)
    .join(place === "query" ? "&" : "; ");
}
