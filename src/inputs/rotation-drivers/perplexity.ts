import * as z from "zod/mini";
import { word } from "./words.ts";

/** An API key of Perplexity, which makes the next one itself. */
export const perplexity = z.strictObject({
  driver: z.literal("perplexity"),
  /** For the request of one token that tries a key. */
  model: z._default(word, "sonar"),
});
