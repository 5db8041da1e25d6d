import type { Parameter } from "../../api/model.ts";
import { headerText, pairsOf, segmentOf, type Style, styleOf } from "../../conform/wire/style.ts";
import type { Context, Direction } from "../../compare/context.ts";
import type { Description } from "../../document/description.ts";
import type { Schema } from "../../lift/schema.ts";
import { createSampler, first } from "../../schema/sample/sample.ts";

/** Values that styles write differently, the most telling first. */
const shapes: readonly Schema[] = [
  { type: "array", minItems: 2 },
  { type: "object", minProperties: 1 },
  { type: ["string", "integer", "number", "boolean"] },
];

/** True when nothing that says how a value is written differs. */
export function isWrittenAlike(
  { base, head }: Context,
  before: Parameter,
  after: Parameter,
): boolean {
  const [was, is] = [styleOf(base, before), styleOf(head, after)];
  return (
    was.style === is.style && was.explode === is.explode && before.mediaType === after.mediaType
  );
}

/** A value that the sender may send, and that the two sides write in different ways. */
export function sampleThatDiffers(
  context: Context,
  { name, sent, judge, resolve }: Direction,
  base: Parameter,
  head: Parameter,
): unknown {
  const sender = name === "request" ? base : head;
  const schemas = sender.schema === undefined ? [] : [sent.schemaAt(sender.schema)];
  const sample = createSampler(resolve);
  for (const shape of shapes) {
    for (const value of first(sample([...schemas, shape], 0), 4)) {
      if (judge.check([...schemas, shape], value).kind !== "accepted") continue;
      if (wireOf(context.base, base, value) !== wireOf(context.head, head, value)) return value;
    }
  }
  return undefined;
}

/** The value as text, in the way that a description writes it. */
export function wireOf(description: Description, parameter: Parameter, value: unknown): string {
  const { name, mediaType, in: place } = parameter;
  const text = mediaType === undefined ? value : textOf(mediaType, value);
  const style: Style =
    mediaType === undefined
      ? styleOf(description, parameter)
      : { style: place === "query" || place === "cookie" ? "form" : "simple", explode: false };
  if (place === "path") return segmentOf("", text, style);
  if (place === "header") return headerText(text, style);
  return pairsOf(name, text, style)
    .map(([key, one]) => `${key}=${encodeURIComponent(one)}`)
    .join(place === "query" ? "&" : "; ");
}

/** How another media type than JSON writes a value is not known here, but that it is another. */
function textOf(mediaType: string, value: unknown): string {
  const text = JSON.stringify(value);
  return /json/i.test(mediaType) ? text : `${text} as ${mediaType}`;
}
