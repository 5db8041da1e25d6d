import * as z from "zod/mini";
import { address, seconds, variableName, word } from "./words.ts";

/** An SSH key of one repository. */
export const githubDeployKey = z.strictObject({
  driver: z.literal("github-deploy-key"),
  repository: z
    .string()
    .check(z.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: "must be owner/name" })),
  "read-only": z._default(z.boolean(), true),
  /** Variable that holds a token with "Administration: write" on that repository. */
  token: z._default(variableName, "DEPLOY_KEY_TOKEN"),
  "api-url": z._default(address, "https://api.github.com"),
  "ssh-host": z._default(
    word.check(z.regex(/^[A-Za-z0-9.-]+$/, { error: "must be a host" })),
    "github.com",
  ),
  /** The most that one try over SSH may take. */
  seconds: z._default(seconds.check(z.minimum(1)), 60),
});
