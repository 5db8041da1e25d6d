import * as z from "zod/mini";
import { seconds, variableName, word } from "./words.ts";

/** Any provider with a command line. What a command is told comes in its environment, never in argv. */
export const command = z.strictObject({
  driver: z.literal("command"),
  /** Prints `{"id": …, "value": …}`. */
  create: word,
  /** Prints `works` or `refused`. */
  verify: word,
  revoke: word,
  /** What can be undone, before the revoke. */
  deactivate: z.optional(word),
  /** Prints a JSON list of `{"id": …, "name": …}`; `name` may be left out. */
  list: z.optional(word),
  /** Variables of the step that the commands are given. */
  environment: z._default(z.array(variableName), []),
  /** Of the credential that was there before its first rotation, so that it is ended too. */
  "first-id": z.optional(word),
  "max-live": z._default(z.int().check(z.minimum(2)), 2),
  propagation: z._default(seconds, 30),
  /** The most that one command may take. */
  seconds: z._default(seconds.check(z.minimum(1)), 60),
});
