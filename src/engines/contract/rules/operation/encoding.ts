import { mediaPairs } from "../../api/media.ts";
import { title } from "../../api/model.ts";
import type { OperationRule } from "../../compare/context.ts";
import { isRecord, own, sameJson } from "../../json.ts";

/** Keywords of a media type that say how its parts are written. */
const keys = ["encoding", "prefixEncoding", "itemEncoding"];

/**
 * Parts of a form, or of a multipart body, that are written in another way. How a server reads
 * the old way no description says, so it is asked.
 */
export const encoding: OperationRule = function* ({ base, head }, pair) {
  const [before, after] = [pair.base.requestBody?.content, pair.head.requestBody?.content];
  for (const media of mediaPairs(before ?? [], after ?? [], "request")) {
    if (media.base === undefined || media.head === undefined) continue;
    const [was, is] = [base.at(media.base).value, head.at(media.head).value];
    const changed = keys.flatMap((key) => {
      const [old, now] = [own(was, key), own(is, key)];
      if (sameJson(old, now)) return [];
      const names = isRecord(now) || isRecord(old) ? { ...asRecord(old), ...asRecord(now) } : {};
      const parts = Object.keys(names).filter((name) => !sameJson(own(old, name), own(now, name)));
      return key === "encoding" ? parts : [key];
    });
    if (changed.length === 0) continue;
    const listed = changed.map((name) => `\`${name}\``).join(", ");
    yield {
      kind: "question",
      text: `${title(pair.base)}: ${listed} of the request body as \`${media.name}\` is encoded in another way. Is a body in the old way still read?`,
      side: "head",
      spot: media.head,
    };
  }
};

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
