import { essence } from "../../api/media.ts";
import { title } from "../../api/model.ts";
import { isRecord } from "../../json.ts";
import type { Api } from "../api.ts";
import type { Drift } from "../drift.ts";
import { type Exchange, jsonOf } from "../exchange.ts";
import { isJson } from "../wire/body.ts";
import { contentTypeOf, isBodiless, mediaOf, responseFor } from "./documented.ts";
import { found } from "./found.ts";

/** An error's body, as far as clients take it apart: its type, and its members with their types. */
interface Shape {
  readonly exchange: Exchange;
  readonly type: string;
  readonly members: ReadonlyMap<string, string> | undefined;
  /** True when the description names these very members: then a second shape is meant. */
  readonly described: boolean;
}

/**
 * Errors of one API in different shapes, so that no client can read them all in one way. The shape
 * that most operations have is the right one; optional members make no other shape.
 */
export function errorShapes(api: Api, exchanges: readonly Exchange[]): Drift[] {
  const shapes = exchanges.flatMap((exchange) => shapeOf(api, exchange));
  const usual = mostUsual(shapes);
  if (usual === undefined) return [];
  const meant = [usual, ...shapes.filter(({ described }) => described)];
  return shapes
    .filter((shape) => !shape.described && !meant.some((other) => isAlike(shape, other)))
    .map((shape) => toDrift(shape, usual));
}

function shapeOf(api: Api, exchange: Exchange): Shape[] {
  const { status, body } = exchange.answer;
  if (status < 400 || body === "" || isBodiless(exchange)) return [];
  const type = essence(contentTypeOf(exchange) ?? "");
  const json = isJson(type) ? jsonOf(exchange.answer) : undefined;
  if (isJson(type) && json === undefined) return [];
  const members = isRecord(json?.value)
    ? new Map(Object.entries(json.value).map(([name, value]) => [name, kindOf(value)]))
    : undefined;
  return [
    {
      exchange,
      type: json === undefined ? type : "JSON",
      members,
      described: isDescribed(api, exchange, json?.value),
    },
  ];
}

/** A text and a list of texts are one kind: validators give several messages where others give one. */
function kindOf(value: unknown): string {
  if (Array.isArray(value))
    return value.every((item) => typeof item === "string") ? "text" : "list";
  return value === null || typeof value === "string" ? "text" : typeof value;
}

function isDescribed(api: Api, exchange: Exchange, value: unknown): boolean {
  const response = responseFor(exchange);
  const media =
    response === undefined ? undefined : mediaOf(response, contentTypeOf(exchange) ?? "");
  const schemas = api.answered.schemas(media?.schema);
  if (schemas.length === 0) return false;
  if (value === undefined) return media?.schema !== undefined;
  const names = isRecord(value) ? Object.keys(value) : [];
  const open = api.answered.check(schemas, value, "documented").kind === "accepted";
  // A schema that takes any object describes no shape.
  return open && !api.answered.accepts(schemas, {}) && names.length > 0;
}

function isAlike(left: Shape, right: Shape): boolean {
  if (left.type !== right.type) return false;
  if (left.members === undefined || right.members === undefined)
    return left.members === right.members;
  const [few, many] =
    left.members.size <= right.members.size
      ? [left.members, right.members]
      : [right.members, left.members];
  return few.size > 0 && [...few].every(([name, kind]) => many.get(name) === kind);
}

/** Counted by operations, and described ones first, so that one talkative operation decides nothing. */
function mostUsual(shapes: readonly Shape[]): Shape | undefined {
  const weigh = (shape: Shape): number =>
    new Set(
      shapes.filter((other) => isAlike(shape, other)).map(({ exchange }) => exchange.operation),
    ).size + (shape.described ? 1_000 : 0);
  let best: Shape | undefined;
  let most = 0;
  for (const shape of shapes) {
    const weight = weigh(shape);
    if (weight > most) [best, most] = [shape, weight];
  }
  return best;
}

function toDrift(shape: Shape, usual: Shape): Drift {
  const { operation, answer } = shape.exchange;
  const other = usual.exchange;
  return {
    ...found(shape.exchange, {
      rule: "error-shape",
      severity: "error",
      subject: wordsFor(shape),
      text: `\`${title(operation)}\` answers ${answer.status} with ${wordsFor(shape)}, while other errors of this API are ${wordsFor(usual)}`,
      observed: wordsFor(shape),
      expected: wordsFor(usual),
      spot: responseFor(shape.exchange) ?? operation,
    }),
    other: { name: "another error", request: other.request, answer: other.answer },
  };
}

function wordsFor({ type, members }: Shape): string {
  if (members === undefined) return type === "" ? "a body without a type" : type;
  return `{ ${[...members.keys()].sort().join(", ")} }`;
}
