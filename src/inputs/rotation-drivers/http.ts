import * as z from "zod/mini";
import { address, seconds, word } from "./words.ts";

const status = z.int().check(z.minimum(200), z.maximum(599));
const statuses = z.array(status).check(z.minLength(1), z.maxLength(20));

/** RFC 6901: where in a JSON answer something stands. */
const pointer = z.string().check(z.regex(/^(?:\/[^/]*)*$/, { error: "must be a JSON pointer" }));

const request = {
  method: z.optional(z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"])),
  url: address,
  headers: z._default(z.record(word, word), {}),
  /** Sent as JSON; placeholders in its texts are filled in. */
  json: z.optional(z.json()),
  /** Sent as a form. */
  form: z.optional(z.record(word, z.string())),
};

/**
 * Any provider with an API. Texts may hold `{id}`, `{value}`, `{current}`, `{attempt}` and
 * `{env:NAME}`, each encoded for the place where it stands.
 */
export const http = z.strictObject({
  driver: z.literal("http"),
  create: z.strictObject({ ...request, id: pointer, value: pointer }),
  verify: z.strictObject({
    ...request,
    works: z._default(statuses, [200]),
    refused: z._default(statuses, [401]),
  }),
  revoke: z.strictObject({ ...request, gone: z._default(statuses, [404]) }),
  deactivate: z.optional(z.strictObject({ ...request, gone: z._default(statuses, [404]) })),
  list: z.optional(
    z.strictObject({
      ...request,
      /** The list itself, then within one item. Without `name` orphans are told by what was known. */
      items: pointer,
      id: pointer,
      name: z.optional(pointer),
    }),
  ),
  /** Of the credential that was there before its first rotation, so that it is ended too. */
  "first-id": z.optional(word),
  "max-live": z._default(z.int().check(z.minimum(2)), 2),
  propagation: z._default(seconds, 30),
});
