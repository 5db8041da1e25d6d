import type { WireShape } from "../../ports/index.ts";
import { chatBody, readChat } from "./chat.ts";
import type { Prompt } from "./prompt.ts";
import type { Json, Reading } from "./reading.ts";
import { readResponses, responsesBody } from "./responses.ts";

interface Shape {
  /** `schemaInWords` for providers that take no schema, or take it and do not hold it. */
  readonly body: (prompt: Prompt, schemaInWords: boolean) => Json;
  readonly read: (reply: unknown) => Reading;
}

export const shapes: Readonly<Record<WireShape, Shape>> = {
  chat: { body: chatBody, read: readChat },
  responses: { body: responsesBody, read: readResponses },
};

export type { Prompt } from "./prompt.ts";
export { isObject, type Json, type Reading } from "./reading.ts";
