import { answerFor, concreteStatus } from "../../api/match.ts";
import { essence, isRange, mediaPairs } from "../../api/media.ts";
import { type MediaType, type Response, title } from "../../api/model.ts";
import type { Context, OperationPair, OperationRule } from "../../compare/context.ts";
import type { Finding } from "../../finding.ts";
import { responseText } from "../../proof/message.ts";
import { plainRequest, sampleMedia } from "../../proof/scene.ts";
import { listOf } from "../schema/text.ts";
import { requestEvidence } from "./request.ts";

/** A media type in which clients send or ask for bodies on base, and that head does not know. */
export const mediaTypeRemoved: OperationRule = function* (context, pair) {
  const before = pair.base.requestBody;
  const offers = pair.head.requestBody?.content;
  for (const { name, base, head } of mediaPairs(before?.content ?? [], offers ?? [], "request")) {
    if (base === undefined || head !== undefined) continue;
    const sent = { ...base, name };
    if (offers === undefined) yield bodyRemoved(context, pair, sent);
    else yield requestMedia(context, pair, sent, offers);
    if (offers === undefined) break;
  }
  for (const response of pair.base.responses) {
    const answer = answerFor(response.status, pair.head.responses);
    if (answer === undefined || !response.status.startsWith("2")) continue;
    for (const { name, base, head } of mediaPairs(response.content, answer.content, "response")) {
      if (base !== undefined && head === undefined && !isRange(base.name)) {
        if (!isSpecialized(base, answer))
          yield responseMedia(context, pair, response, base, answer);
      } else if (base === undefined && head !== undefined && isRange(head.name)) {
        const replaced = response.content.find((one) => isReplaced(one, head, answer));
        if (replaced !== undefined) {
          yield widened(context, pair, response, { ...head, name }, replaced);
        }
      }
    }
  }
};

/** `application/problem+json` is `application/json` too (RFC 6839). */
function isSpecialized({ name }: MediaType, { content }: Response): boolean {
  const [type = "", subtype = ""] = essence(name).split("/");
  return content.some((other) => {
    const lower = essence(other.name);
    return lower.startsWith(`${type}/`) && lower.endsWith(`+${subtype}`);
  });
}

/** True when head names a range only, where base had one type of it. */
function isReplaced(base: MediaType, range: MediaType, { content }: Response): boolean {
  const group = essence(range.name).replace(/\*$/, "");
  const isWithin = group === "*/" || essence(base.name).startsWith(group);
  return isWithin && !isRange(base.name) && content.every(({ name }) => name !== base.name);
}

function widened(
  context: Context,
  pair: OperationPair,
  { status }: Response,
  media: MediaType,
  replaced: MediaType,
): Finding {
  const text = `response ${status} may now be of any type like \`${media.name}\`, not only \`${replaced.name}\``;
  const body = { mediaType: media.name, value: sampleMedia(context.response.sent, media) };
  const shown = { status: concreteStatus(status), headers: [], body };
  return {
    ...common(pair, media, "response-media-type-widened", `${status} ${replaced.name}`, text),
    side: "head",
    proof: {
      kind: "response",
      observed: "Head allows this response.",
      expected: `Base answers with \`${replaced.name}\`.`,
      evidence: [{ name: "Response", language: "http", text: responseText(shown) }],
    },
  };
}

function requestWith(context: Context, pair: OperationPair, media: MediaType) {
  const { sent } = context.request;
  const body = { mediaType: media.name, value: sampleMedia(sent, media) };
  return { ...plainRequest(sent, pair.base), body };
}

function bodyRemoved(context: Context, pair: OperationPair, media: MediaType): Finding {
  return {
    ...common(pair, media, "request-body-removed", "body", "the request body was removed"),
    proof: {
      kind: "request",
      observed: "Head describes no body for this request.",
      expected: "Base describes this request.",
      evidence: requestEvidence(requestWith(context, pair, media)),
    },
  };
}

function requestMedia(
  context: Context,
  pair: OperationPair,
  media: MediaType,
  offers: readonly MediaType[],
): Finding {
  const text = `the request body is no longer accepted as \`${media.name}\``;
  return {
    ...common(pair, media, "request-media-type-removed", media.name, text),
    proof: {
      kind: "request",
      observed: `Head accepts ${namesOf(offers)} only.`,
      expected: `Base accepts this request as \`${media.name}\`.`,
      evidence: requestEvidence(requestWith(context, pair, media)),
    },
  };
}

function responseMedia(
  context: Context,
  pair: OperationPair,
  { status }: Response,
  media: MediaType,
  answer: Response,
): Finding {
  const text = `response ${status} is no longer sent as \`${media.name}\``;
  const body = { mediaType: media.name, value: sampleMedia(context.response.read, media) };
  const shown = { status: concreteStatus(status), headers: [], body };
  return {
    ...common(pair, media, "response-media-type-removed", `${status} ${media.name}`, text),
    proof: {
      kind: "response",
      observed: `Head answers with ${namesOf(answer.content)} only.`,
      expected: "Base describes this response.",
      evidence: [{ name: "Response", language: "http", text: responseText(shown) }],
    },
  };
}

function namesOf(content: readonly MediaType[]): string {
  return content.length === 0 ? "no body" : listOf(content.map(({ name }) => name));
}

function common(
  { base }: OperationPair,
  spot: MediaType,
  rule: string,
  subject: string,
  text: string,
) {
  return {
    rule,
    severity: "error" as const,
    subject: `${title(base)} ${subject}`,
    text: `${title(base)}: ${text}`,
    side: "base" as const,
    spot,
    operations: [title(base)],
  };
}
