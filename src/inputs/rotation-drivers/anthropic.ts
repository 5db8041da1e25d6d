import * as z from "zod/mini";
import { variableName } from "./words.ts";

/** An API key of an Anthropic workspace, which only a person can make. */
export const anthropic = z.strictObject({
  driver: z.literal("anthropic"),
  /** Variable that holds an admin key of the organisation. */
  "admin-key": z._default(variableName, "ANTHROPIC_ADMIN_KEY"),
});
