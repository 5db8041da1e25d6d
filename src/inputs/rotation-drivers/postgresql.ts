import * as z from "zod/mini";
import { host, port, tls, variableName, word } from "./words.ts";

/** Two roles with the same rights that take turns: role A's password in slot A, role B's in slot B. */
export const postgresql = z.strictObject({
  driver: z.literal("postgresql"),
  host,
  port: z._default(port, 5_432),
  database: word,
  tls,
  "role-a": word,
  "role-b": word,
  "admin-user": word,
  /** Variable that holds the password of a role that may alter both. */
  "admin-password": z._default(variableName, "POSTGRES_ADMIN_PASSWORD"),
  /** What consumers need, so that a role without the rights is never promoted. */
  query: z._default(z.string().check(z.minLength(1), z.maxLength(5_000)), "SELECT 1"),
  /** `url` holds the role's name too, for consumers that read one connection string. */
  value: z._default(z.enum(["password", "url"]), "password"),
});
