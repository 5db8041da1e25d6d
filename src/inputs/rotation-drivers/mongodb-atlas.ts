import * as z from "zod/mini";
import { pathWord, variableName } from "./words.ts";

/** The secret of a service account of MongoDB Atlas. */
export const mongodbAtlas = z.strictObject({
  driver: z.literal("mongodb-atlas"),
  organization: pathWord,
  /** Of the service account whose secret is rotated. */
  "client-id": pathWord,
  /** How long a new secret lives, in hours. */
  "secret-hours": z._default(z.int().check(z.minimum(8), z.maximum(8_760)), 2_160),
  /** The service account that manages it, which may be the same. */
  "admin-client-id": pathWord,
  /** Variable that holds that one's secret. */
  "admin-client-secret": z._default(variableName, "ATLAS_ADMIN_SECRET"),
});
