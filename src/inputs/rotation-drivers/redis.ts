import * as z from "zod/mini";
import { host, port, tls, variableName, word } from "./words.ts";

/** One user of Redis' access control list, which may have several passwords at once. */
export const redis = z.strictObject({
  driver: z.literal("redis"),
  host,
  port: z._default(port, 6_379),
  tls,
  user: word,
  "admin-user": z._default(word, "default"),
  /** Variable that holds the password of a user that may run ACL and CONFIG. */
  "admin-password": z._default(variableName, "REDIS_ADMIN_PASSWORD"),
  /** Whether a change is saved, so that a restart does not bring back the passwords of before. */
  persist: z._default(z.boolean(), true),
  /** What consumers need, one word each. */
  check: z._default(z.array(word).check(z.minLength(1)), ["PING"]),
});
