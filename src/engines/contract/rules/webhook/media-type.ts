import { mediaPairs } from "../../api/media.ts";
import type { WebhookRule } from "../../compare/context.ts";
import { plainRequest, sampleMedia } from "../../proof/scene.ts";
import { webhookFinding } from "./finding.ts";

/** A media type in which the API may now send a body, and that no client was told to read. */
export const webhookMediaType: WebhookRule = function* (context, { base, head }) {
  const before = base?.requestBody;
  const after = head?.requestBody;
  if (base === undefined || head === undefined || !before || !after) return;
  for (const pair of mediaPairs(before.content, after.content, "response")) {
    if (pair.base !== undefined || pair.head === undefined) continue;
    const { sent } = context.response;
    const body = { mediaType: pair.name, value: sampleMedia(sent, pair.head) };
    const known = before.content.map(({ name }) => `\`${name}\``).join(", ");
    yield webhookFinding(base, {
      rule: "webhook-media-type-added",
      severity: "error",
      detail: `media ${pair.head.name}`,
      text: `its body may now be \`${pair.head.name}\``,
      side: "head",
      spot: pair.head,
      message: { kind: "request", request: { ...plainRequest(sent, head), body } },
      observed: "Head lets the API send this request.",
      expected: `Base sends ${known === "" ? "no media type" : known} only.`,
    });
  }
};
