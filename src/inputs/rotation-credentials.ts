import * as z from "zod/mini";
import type { Field } from "./field.ts";

const repository = z
  .string()
  .check(z.regex(/^[\w.-]+\/[\w.-]+$/, { error: "must be `owner/name`" }));
const organization = z.string().check(z.regex(/^[\w-]+$/, { error: "must be an organization" }));
const store = z.enum(["actions", "dependabot", "codespaces", "agents"]);
const hours = z.number().check(z.minimum(0), z.maximum(24 * 90));
const environment = z.string().check(z.minLength(1), z.maxLength(255));

const visible = {
  organization,
  /** Which of the organization's repositories may read it. */
  visibility: z._default(z.enum(["all", "private", "selected"]), "private"),
  "repository-ids": z.optional(z.array(z.int().check(z.minimum(1)))),
};

/** Where the two slots, the pointer and the record are. Only Actions has variables beside secrets. */
const home = z.union([
  z.strictObject({ environment, repository: z.optional(repository) }),
  z.strictObject({ repository }),
  z.strictObject(visible),
]);

/** Another place that holds the promoted value under the credential's own name. */
const copy = z.union([
  z.strictObject({ environment, repository: z.optional(repository) }),
  z.strictObject({ repository: z.optional(repository), store }),
  z.strictObject({ ...visible, store }),
]);

/** Who makes the value and how it is tried. What each driver asks for, `driverSettings` holds. */
export const provider = z.looseObject({ driver: z.string() });

const credential = z.strictObject({
  /** As GitHub names it; `_A`, `_B`, `_SLOT` and `_ROTATION` are put behind it. */
  name: z.string({ error: "`name` is missing" }).check(
    z.regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,89}$/, {
      error: "`name` must be upper case letters, digits and `_`, and not begin with GITHUB_",
    }),
  ),
  provider,
  home: z.optional(home),
  /** `slots`: consumers read the pointer. `fixed`: they know one name only. */
  mode: z._default(z.enum(["slots", "fixed"]), "slots"),
  copies: z._default(z.array(copy).check(z.maxLength(50)), []),
  "max-age-days": z._default(z.number().check(z.minimum(0.01), z.maximum(3_650)), 30),
  /** By how much of its age, in percent, it may be rotated early, so that not all fall on one day. */
  "jitter-percent": z._default(z.number().check(z.minimum(0), z.maximum(50)), 10),
  "drain-cap-hours": z._default(hours, 24),
  "quarantine-hours": z._default(hours, 0),
  /** Other repositories whose runs read it. */
  consumers: z._default(z.array(repository).check(z.maxLength(100)), []),
});

/** One credential as the configuration has it. */
export type RotatedCredential = z.infer<typeof credential>;
export type CredentialHome = z.infer<typeof home>;
export type CredentialCopy = z.infer<typeof copy>;

const list = z.readonly(
  z.array(credential).check(
    z.maxLength(100),
    z.refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: "two credentials have one name",
    }),
  ),
);

/** In the configuration file only: what is rotated, and how often, is in the history. */
export const credentials: Field<readonly RotatedCredential[]> = {
  description:
    "What to rotate: each with its `name`, its `provider` (a driver and its settings), and where and how often ([all settings](rotate.md#settings)).",
  schema: list,
  fromText: (text) => text,
  expects: "a list of credentials with `name` and `provider`",
  required: false,
  fallback: [],
  example: "[{ name: WEBHOOK_SECRET, provider: { driver: random } }]",
  values: undefined,
  surfaces: ["config"],
  actionDefault: undefined,
};
