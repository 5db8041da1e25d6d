import * as z from "zod/mini";
import { Failure } from "../model/index.ts";

const slot = z.enum(["A", "B"]);
const word = z.string().check(z.minLength(1), z.maxLength(500));
const when = z.iso.datetime();

/** Salt and fingerprint let a later job see that it was given this very value. */
const held = z.object({
  id: word,
  slot,
  since: when,
  salt: z.optional(word),
  fingerprint: z.optional(word),
});

/** A credential that consumers no longer read. Its id is kept until the provider has none of it. */
const retiree = z.object({
  id: word,
  slot,
  /** As it was when it was current: a rollback makes it so again. */
  since: z.optional(when),
  salt: z.optional(word),
  fingerprint: z.optional(word),
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
  /** The last one that was revoked: a later job can see that it still fails. */
  previous: z.optional(z.object({ id: word, slot })),
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

/** Reads an audit's JSON lines. Throws a Failure for a line that we did not write. */
export function parseAudit(text: string, where: string): readonly AuditLine[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const result = auditLine.safeParse(parsed(line));
    if (result.success) return [result.data];
    throw new Failure({
      code: "rotation-audit-invalid",
      what: "A line is not one of a rotation's audit",
      where: `${where}:${index + 1}`,
      why: `${result.error.issues[0]?.path.join(".") ?? ""}: it has another shape.`,
      fix: "give the files that runs have left in their `audit-path`, as they are.",
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
