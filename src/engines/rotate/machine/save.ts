import { parseRotationRecord, type RotationRecord } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import { nextLine } from "../audit/chain.ts";
import type { Running } from "./step.ts";

/**
 * Writes a record, and a line of the audit where the phase changes. The record holds that line
 * too, so a crash between the two writes is made good by the next run. Throws a Failure where
 * another run has taken the lease: GitHub cannot compare and swap, so this looks before it writes.
 */
export async function save(
  running: Running,
  before: RotationRecord,
  after: RotationRecord,
): Promise<RotationRecord> {
  const { store, audit, run, name } = running;
  const seen = parseRotationRecord((await store.readRecord()) ?? "", `the record of ${name}`);
  if (seen.lease?.run !== run) throw takenOver(name, seen.lease?.run);
  if (before.phase === after.phase) {
    await store.writeRecord(JSON.stringify(after));
    return after;
  }
  const line = nextLine(after, { from: before.phase, at: running.now(), run }, before.audit);
  const record = { ...after, audit: line };
  await store.writeRecord(JSON.stringify(record));
  await audit.append(line);
  return record;
}

function takenOver(name: string, run: string | undefined): Failure {
  return new Failure({
    code: "rotation-taken-over",
    what: `Another run rotates ${name} at the same time`,
    where: run === undefined ? "the record" : `run ${run}`,
    why: "It has taken the lease, so this run stopped where it was; the other one goes on.",
    fix: "give all workflows that rotate it one `concurrency` group with `queue: max`.",
  });
}
