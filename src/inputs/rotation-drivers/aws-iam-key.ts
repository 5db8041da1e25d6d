import * as z from "zod/mini";
import { pathWord, variableName } from "./words.ts";

/** An access key of an IAM user. Its value is two lines: the id, then the secret. */
export const awsIamKey = z.strictObject({
  driver: z.literal("aws-iam-key"),
  "user-name": pathWord,
  /** For STS, which tries keys. */
  region: z._default(
    z.string().check(z.regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, { error: "must be a region" })),
    "us-east-1",
  ),
  /** Variables of the credentials that manage the user: those that AWS's own tools read. */
  "access-key-id": z._default(variableName, "AWS_ACCESS_KEY_ID"),
  "secret-access-key": z._default(variableName, "AWS_SECRET_ACCESS_KEY"),
  /** Of temporary credentials; left out where they are of a user. */
  "session-token": z.optional(variableName),
});
