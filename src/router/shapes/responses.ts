import {
  errorIn,
  isObject,
  objects,
  textOf,
  tokensOf,
  type Json,
  type Reading,
} from "./reading.ts";
import { schemaName, systemText, type Prompt } from "./prompt.ts";

/** https://platform.openai.com/docs/api-reference/responses/create; nothing is kept over there. */
export function responsesBody(prompt: Prompt, schemaInWords: boolean): Json {
  return {
    model: prompt.model,
    instructions: systemText(prompt, schemaInWords),
    input: prompt.material,
    max_output_tokens: prompt.mostOutputTokens,
    text: {
      format: { type: "json_schema", name: schemaName, strict: true, schema: prompt.schema },
    },
    store: false,
  };
}

export function readResponses(reply: unknown): Reading {
  if (!isObject(reply)) return { kind: "unreadable" };
  const failed = errorIn(reply);
  if (failed !== undefined) return failed;
  const usage = tokensOf(reply["usage"], "input_tokens", "output_tokens");
  const parts = objects(reply["output"])
    .filter(({ type }) => type === "message")
    .flatMap(({ content }) => objects(content));
  const refusal = parts.find(({ type }) => type === "refusal");
  if (refusal !== undefined) return { kind: "refusal", why: textOf(refusal["refusal"]), usage };
  if (reply["status"] === "incomplete") return incomplete(reply["incomplete_details"], usage);
  const texts = parts.filter(({ type }) => type === "output_text");
  if (texts.length === 0) return { kind: "unreadable" };
  return { kind: "text", text: texts.map((part) => textOf(part["text"])).join(""), usage };
}

function incomplete(
  details: unknown,
  usage: Extract<Reading, { kind: "length" }>["usage"],
): Reading {
  const reason = isObject(details) ? textOf(details["reason"]) : "";
  return reason === "content_filter"
    ? { kind: "refusal", why: "its content filter stopped it", usage }
    : { kind: "length", usage };
}

/** What it searched and cited: result items, sources of search calls, and annotated links. */
export function responsesSources(
  reply: unknown,
): readonly { url: string; title: string; text: string }[] {
  if (!isObject(reply)) return [];
  const found = objects(reply["output"]).flatMap((item) => {
    if (item["type"] === "search_results") return objects(item["results"]);
    if (item["type"] === "web_search_call") {
      return objects(isObject(item["action"]) ? item["action"]["sources"] : []);
    }
    return objects(item["content"]).flatMap((part) => objects(part["annotations"]));
  });
  const byUrl = new Map<string, { url: string; title: string; text: string }>();
  for (const one of found) {
    const url = textOf(one["url"]);
    if (!/^https?:\/\//.test(url)) continue;
    const before = byUrl.get(url) ?? { url, title: "", text: "" };
    byUrl.set(url, {
      url,
      title: before.title || textOf(one["title"]),
      text: before.text || textOf(one["snippet"]),
    });
  }
  return [...byUrl.values()];
}
