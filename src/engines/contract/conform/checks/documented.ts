import { answerFor } from "../../api/match.ts";
import { essence } from "../../api/media.ts";
import type { MediaType, Response } from "../../api/model.ts";
import { type Exchange, headerOf } from "../exchange.ts";

/** What the description says of this answer's status. */
export function responseFor({ operation, answer }: Exchange): Response | undefined {
  return answerFor(String(answer.status), operation.responses);
}

/** The described type that the answer's type is, by name or by range; undefined for none. */
export function mediaOf(response: Response, contentType: string): MediaType | undefined {
  return mediaNamed(response.content, contentType);
}

export function mediaNamed(
  content: readonly MediaType[],
  contentType: string,
): MediaType | undefined {
  const type = essence(contentType);
  const [family = ""] = type.split("/");
  const named = (name: string) => content.find((media) => essence(media.name) === name);
  return named(type) ?? named(`${family}/*`) ?? named("*/*");
}

export function contentTypeOf({ answer }: Exchange): string | undefined {
  return headerOf(answer, "content-type");
}

/** Answers that have no body, whatever the description says (RFC 9110, 6.4.1). */
export function isBodiless({ operation, answer: { status } }: Exchange): boolean {
  return operation.method === "HEAD" || status === 204 || status === 205 || status === 304;
}
