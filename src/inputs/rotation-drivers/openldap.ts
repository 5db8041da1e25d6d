import * as z from "zod/mini";
import { host, port, variableName, word } from "./words.ts";

/** One entry of a directory, whose `userPassword` may have several values at once. */
export const openldap = z.strictObject({
  driver: z.literal("openldap"),
  host,
  port: z._default(port, 636),
  /** `start` is StartTLS on the port of plain LDAP, 389. */
  tls: z._default(z.enum(["on", "start", "off"]), "on"),
  dn: word,
  "admin-dn": word,
  /** Variable that holds the password of an entry that may change the other one's. */
  "admin-password": z._default(variableName, "LDAP_ADMIN_PASSWORD"),
});
