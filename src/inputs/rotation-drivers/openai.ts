import * as z from "zod/mini";
import { pathWord, variableName } from "./words.ts";

/** The key of a service account of an OpenAI project. */
export const openai = z.strictObject({
  driver: z.literal("openai"),
  project: pathWord,
  /** Variable that holds an admin key of the organisation. */
  "admin-key": z._default(variableName, "OPENAI_ADMIN_KEY"),
});
