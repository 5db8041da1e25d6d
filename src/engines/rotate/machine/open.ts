import { parseRotationRecord, type RotationRecord } from "../../../inputs/index.ts";
import { isDue } from "../due.ts";
import { to, type Rest, type Running } from "./step.ts";

type Opened =
  { readonly record: RotationRecord } | { readonly record: RotationRecord; readonly rest: Rest };

/** Longer than a job can run, so that only a run that is gone leaves a lease behind. */
const leaseHours = 7;

/**
 * Reads the record and takes its lease. GitHub has no compare-and-swap, so the workflow's
 * concurrency group is the lock; the lease catches a group that was named wrongly.
 */
export async function open(running: Running): Promise<Opened> {
  const text = await running.store.readRecord();
  const record = text === undefined ? await adopt(running) : parse(running, text);
  if (record.phase === "idle" && !isDue(record, running.policy, running.now())) {
    return { record, rest: { kind: "up-to-date" } };
  }
  const other = await heldBy(running, record);
  if (other !== undefined) return { record, rest: { kind: "busy", run: other } };
  const until = new Date(running.now().getTime() + leaseHours * 3_600_000).toISOString();
  const leased = to(record, record.phase, { lease: { run: running.run, until } });
  await running.store.writeRecord(JSON.stringify(leased));
  const seen = parse(running, (await running.store.readRecord()) ?? "");
  if (seen.lease?.run !== running.run) {
    return { record: seen, rest: { kind: "busy", run: seen.lease?.run ?? "another" } };
  }
  await completeAudit(running, leased);
  return { record: leased };
}

function parse({ name }: Running, text: string): RotationRecord {
  return parseRotationRecord(text, `the record of ${name}`);
}

/** A credential that was there before its first rotation has no known age, so it is due. */
async function adopt({ driver, held }: Running): Promise<RotationRecord> {
  const value = held.get("A");
  const id = value === undefined ? undefined : await driver.identify(value);
  const record = { version: 1, phase: "idle" } as const;
  if (id === undefined) return record;
  return { ...record, current: { id, slot: "A", since: new Date(0).toISOString() } };
}

async function heldBy(running: Running, { lease }: RotationRecord): Promise<string | undefined> {
  if (lease === undefined || lease.run === running.run) return undefined;
  if (Date.parse(lease.until) <= running.now().getTime()) return undefined;
  return (await running.consumers.isAtWork(lease.run)) ? lease.run : undefined;
}

async function completeAudit({ audit }: Running, { audit: line }: RotationRecord): Promise<void> {
  if (line === undefined || (await audit.last()) >= line.sequence) return;
  await audit.append(line);
}
