import * as z from "zod/mini";
import { address, seconds, variableName, word } from "./words.ts";

/**
 * A refresh token that each use replaces. The value is two lines: the access token, which consumers
 * use, and the refresh token, which nobody but the rotation uses.
 */
export const oauth2RefreshToken = z.strictObject({
  driver: z.literal("oauth2-refresh-token"),
  "token-url": address,
  "client-id": word,
  /** Variable that holds the client's secret; left out for a public client. */
  "client-secret": z.optional(variableName),
  /** Answers 200 to a valid access token and 401 to any other, such as `userinfo`. */
  "verify-url": address,
  /** RFC 7662: whether a broken exchange has used up the token can then be asked. */
  "introspection-url": z.optional(address),
  /**
   * RFC 7009; only where the end of an access token does not end what else comes of its grant, which
   * servers may do and node-oidc-provider does.
   */
  "revocation-url": z.optional(address),
  /** How long an access token lives: without `revocation-url` the old one ends by itself. */
  "access-token-seconds": z._default(seconds, 3_600),
});
