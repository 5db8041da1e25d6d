import * as z from "zod/mini";
import { seconds } from "./words.ts";

/** A private key that signs tokens. Its public half is published in the variable `NAME_JWKS`. */
export const jwtKey = z.strictObject({
  driver: z.literal("jwt-key"),
  algorithm: z._default(z.enum(["ES256", "EdDSA", "RS256"]), "ES256"),
  format: z._default(z.enum(["jwk", "pem"]), "jwk"),
  /** How long a token lives: the old public key stays as long after the promotion. */
  "token-seconds": z._default(seconds, 3_600),
});
