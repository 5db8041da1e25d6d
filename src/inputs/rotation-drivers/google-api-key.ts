import * as z from "zod/mini";
import { pathWord, variableName } from "./words.ts";

/** A Google API key, by default for Gemini. */
export const googleApiKey = z.strictObject({
  driver: z.literal("google-api-key"),
  project: pathWord,
  /** Services that the key is for, and no others. */
  services: z._default(z.array(pathWord).check(z.minLength(1), z.maxLength(20)), [
    "generativelanguage.googleapis.com",
  ]),
  /** Variable that holds an access token, as Google's sign-in with OIDC leaves one. */
  "access-token": z._default(variableName, "GOOGLE_ACCESS_TOKEN"),
});
