import * as z from "zod/mini";
import type { Field } from "./field.ts";

const entry = z.strictObject(
  {
    id: z
      .string({ error: "`id` is missing" })
      .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: "`id` is no claim's id" })),
    reason: z.string({ error: "`reason` is missing" }).check(
      z.refine((text) => text.trim() !== "", { error: "`reason` is empty" }),
      z.maxLength(1_000, { error: "`reason` is longer than 1,000 characters" }),
    ),
    until: z.iso.date({ error: "`until` is missing or no date (YYYY-MM-DD)" }),
  },
  { error: "only `id`, `reason` and `until` have a meaning" },
);

/** A break that the repository lives with until a day. */
export type ConfiguredAcceptance = z.infer<typeof entry>;

/** In the configuration file only: what counts is in the history, with a reason and an end. */
export const acceptances: Field<readonly ConfiguredAcceptance[]> = {
  description:
    "Claims to live with: each with its `id`, a `reason`, and the last day (`until`) on which that holds.",
  schema: z.readonly(z.array(entry)),
  fromText: (text) => text,
  expects: "a list of entries with `id`, `reason` and `until`",
  required: false,
  fallback: [],
  example: "[{ id: c-1a2b3c4d, reason: No client sends it., until: 2027-03-31 }]",
  values: undefined,
  surfaces: ["config"],
  actionDefault: undefined,
};
