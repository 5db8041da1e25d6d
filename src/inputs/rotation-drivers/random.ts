import * as z from "zod/mini";

/** A value that only the user's own programs know: webhook secrets, HMAC keys, cookie secrets. */
export const random = z.strictObject({
  driver: z.literal("random"),
  /** Random bytes that it is made of. */
  bytes: z._default(z.int().check(z.minimum(16), z.maximum(30_000)), 32),
  /** `jwk` is a symmetric key for HS256 with a `kid` of its own (RFC 7517). */
  format: z._default(z.enum(["base64url", "hex", "jwk"]), "base64url"),
});
