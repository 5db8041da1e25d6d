import * as z from "zod/mini";
import { address } from "./words.ts";

/** A granular access token of npm, which only a person can make. */
export const npmToken = z.strictObject({
  driver: z.literal("npm-token"),
  registry: z._default(address, "https://registry.npmjs.org"),
});
