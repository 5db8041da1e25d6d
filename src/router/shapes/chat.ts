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

/** https://platform.openai.com/docs/api-reference/chat/create, the part that all offer. */
export function chatBody(prompt: Prompt, schemaInWords: boolean): Json {
  return {
    model: prompt.model,
    messages: [
      { role: "system", content: systemText(prompt, schemaInWords) },
      { role: "user", content: prompt.material },
    ],
    max_tokens: prompt.mostOutputTokens,
    response_format: {
      type: "json_schema",
      json_schema: { name: schemaName, strict: true, schema: prompt.schema },
    },
  };
}

export function readChat(reply: unknown): Reading {
  if (!isObject(reply)) return { kind: "unreadable" };
  const failed = errorIn(reply);
  if (failed !== undefined) return failed;
  const [choice] = objects(reply["choices"]);
  if (choice === undefined) return { kind: "unreadable" };
  const inChoice = errorIn(choice);
  if (inChoice !== undefined) return inChoice;
  const message = isObject(choice["message"]) ? choice["message"] : {};
  const usage = tokensOf(reply["usage"], "prompt_tokens", "completion_tokens");
  const refusal = textOf(message["refusal"]);
  if (refusal !== "") return { kind: "refusal", why: refusal, usage };
  switch (choice["finish_reason"]) {
    case "length":
      return { kind: "length", usage };
    case "content_filter":
      return { kind: "refusal", why: "its content filter stopped it", usage };
  }
  const text = contentText(message["content"]);
  return text === undefined ? { kind: "unreadable" } : { kind: "text", text, usage };
}

/** A text, or parts of which some are texts. */
function contentText(content: unknown): string | undefined {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return undefined;
  return objects(content)
    .map((part) => textOf(part["text"]))
    .join("");
}
