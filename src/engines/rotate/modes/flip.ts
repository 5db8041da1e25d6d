import type { RotationRecord, Slot } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import { nextLine } from "../audit/chain.ts";
import type { Credential } from "../credential/open.ts";
import { namesOf } from "../store/slots.ts";
import { to } from "../machine/step.ts";
import type { Session } from "../session.ts";

/**
 * Somebody may have moved the pointer back by hand while the old credential still worked. Ending
 * the old one then would shut every consumer out, so the record follows the pointer.
 * @returns the record as it is now
 */
export async function settleFlip(
  session: Session,
  credential: Credential,
  record: RotationRecord | undefined,
): Promise<RotationRecord | undefined> {
  if (record?.retiree === undefined || !canGoBack(record)) return record;
  const pointer = await credential.vault.variable(namesOf(credential.name).pointer);
  if (pointer !== record.retiree.slot) return record;
  return writeSwap(session, credential, record);
}

/** Whether the old credential still lives and is not switched off. */
export function canGoBack({ phase, retiree }: RotationRecord): boolean {
  const waits = phase === "promoted" || phase === "draining";
  return waits && retiree !== undefined && retiree.deactivatedAt === undefined;
}

/** Old and new change places: what was promoted is now what has to be drained and revoked. */
export async function writeSwap(
  { run, now }: Pick<Session, "run" | "now">,
  { store }: Credential,
  record: RotationRecord,
): Promise<RotationRecord> {
  const { current, retiree } = record;
  if (current === undefined || retiree === undefined) return record;
  const { id, slot, salt, fingerprint, promotedAt, since = promotedAt } = retiree;
  const known = salt !== undefined && fingerprint !== undefined ? { salt, fingerprint } : {};
  const swapped = to(record, "draining", {
    current: { id, slot, since, ...known },
    retiree: { ...current, promotedAt: now().toISOString(), failures: 0 },
  });
  const line = nextLine(swapped, { from: record.phase, at: now(), run }, record.audit);
  const written = { ...swapped, audit: line };
  await store.writeRecord(JSON.stringify(written));
  return written;
}

export function noWayBack(name: string, record: RotationRecord | undefined): Failure {
  const retiree = record?.retiree;
  return new Failure({
    code: "rotation-no-way-back",
    what: `${name} cannot go back to its old credential`,
    where: `the record of ${name}`,
    why:
      retiree === undefined
        ? "There is no old one any more: it was seen to fail, or there was never a rotation."
        : "The old one is switched off or revoked already.",
    fix: `make a new one at once: \`lamplighter rotate --now ${name}\`.`,
  });
}

/** The slot that consumers read. */
export function slotOf(pointer: string | undefined): Slot {
  return pointer === "B" ? "B" : "A";
}
