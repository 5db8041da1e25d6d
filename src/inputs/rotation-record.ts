import * as z from "zod/mini";
import { Failure } from "../model/index.ts";

const slot = z.enum(["A", "B"]);
const word = z.string().check(z.minLength(1), z.maxLength(500));
const when = z.iso.datetime();

const held = z.object({ id: word, slot, since: when });

/** A credential that consumers no longer read. Its id is kept until the provider has none of it. */
const retiree = z.object({
  id: word,
  slot,
  promotedAt: when,
  deactivatedAt: z.optional(when),
  failures: z.int().check(z.minimum(0)),
});

const next = z.object({ id: word, slot, salt: word, fingerprint: word });

/** Ids known before the attempt, so that what it leaves behind can be told apart. */
const attempt = z.object({ id: word, startedAt: when, known: z.array(word) });

const auditLine = z.object({
  sequence: z.int().check(z.minimum(1)),
  at: when,
  run: word,
  from: word,
  to: word,
  ids: z.array(word),
  previous: z.string(),
  hash: word,
});

const schema = z.object({
  version: z.literal(1),
  phase: z.enum(["idle", "intent", "staged", "verified", "promoted", "draining", "revoked"]),
  current: z.optional(held),
  attempt: z.optional(attempt),
  next: z.optional(next),
  retiree: z.optional(retiree),
  lease: z.optional(z.object({ run: word, until: when })),
  /** The last line of the audit, here too so that a crash before its append loses nothing. */
  audit: z.optional(auditLine),
});

/** Where a rotation stands: all that a later run needs to resume it, and nothing secret. */
export type RotationRecord = z.infer<typeof schema>;
export type Slot = z.infer<typeof slot>;
export type Phase = RotationRecord["phase"];
export type Retiree = z.infer<typeof retiree>;
export type AuditLine = z.infer<typeof auditLine>;

/** Reads the record's variable. Throws a Failure for anything that we did not write. */
export function parseRotationRecord(text: string, where: string): RotationRecord {
  const result = schema.safeParse(parsed(text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure({
    code: "rotation-record-invalid",
    what: "The record of a rotation cannot be read",
    where,
    why: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it has another shape"}.`,
    fix: "put back the last value that a run printed; it holds no secret. Never delete it while a rotation is under way.",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
