import { statusPairs } from "../../api/match.ts";
import { type MediaPair, mediaPairs } from "../../api/media.ts";
import { title } from "../../api/model.ts";
import type { Context, OperationRule, Outcome } from "../../compare/context.ts";
import { isRecord, own, sameJson } from "../../json.ts";

/** Keywords of a media type that say how its parts are written. */
const keys = ["encoding", "prefixEncoding", "itemEncoding"];

/**
 * Parts of a form, or of a multipart body, that are written in another way. How the other side
 * reads the old way, or the new, no description says, so it is asked.
 */
export const encoding: OperationRule = function* (context, pair) {
  const [before, after] = [pair.base.requestBody?.content, pair.head.requestBody?.content];
  const sent = mediaPairs(before ?? [], after ?? [], "request");
  yield* changes(context, sent, (parts) => `${title(pair.base)}: ${parts} of the request body`);
  for (const { status, base, head } of statusPairs(pair.base.responses, pair.head.responses)) {
    const answered = mediaPairs(base?.content ?? [], head?.content ?? [], "response");
    const words = (parts: string) => `${title(pair.base)}: ${parts} of response ${status}`;
    yield* changes(context, answered, words);
  }
};

function* changes(
  { base, head }: Context,
  pairs: readonly MediaPair[],
  words: (parts: string) => string,
): Generator<Outcome> {
  for (const media of pairs) {
    if (media.base === undefined || media.head === undefined) continue;
    const parts = changedParts(base.at(media.base).value, head.at(media.head).value);
    if (parts.length === 0) continue;
    const listed = parts.map((name) => `\`${name}\``).join(", ");
    yield {
      kind: "question",
      text: `${words(listed)} as \`${media.name}\` is encoded in another way. Is it still read?`,
      side: "head",
      spot: media.head,
    };
  }
}

function changedParts(before: unknown, after: unknown): string[] {
  return keys.flatMap((key) => {
    const [old, now] = [own(before, key), own(after, key)];
    if (sameJson(old, now)) return [];
    if (key !== "encoding") return [key];
    const names = Object.keys({ ...asRecord(old), ...asRecord(now) });
    return names.filter((name) => !sameJson(own(old, name), own(now, name)));
  });
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
