import type { Retiree, RotationRecord } from "../../../../inputs/index.ts";
import { endCredential } from "../end.ts";
import { part, to, type PhaseStep, type Running, type Step } from "../step.ts";

const hour = 3_600_000;

/** The old one ends when nobody can hold it any more: overlap follows consumers, not days. */
export const draining: PhaseStep = async (running, record) => {
  const retiree = part(record.retiree, "retiree");
  const waiting = await stillRead(running, retiree);
  if (waiting !== undefined) return waiting;
  const { driver, policy } = running;
  const overlap = overlapEnd(running, retiree);
  if (overlap > running.now()) return { rest: { kind: "overlap", until: overlap } };
  if (driver.deactivate === undefined) return end(running, record);
  if (retiree.deactivatedAt === undefined) {
    await driver.deactivate(retiree.id, running.held.get(retiree.slot));
    const deactivatedAt = running.now().toISOString();
    return { record: to(record, "draining", { retiree: { ...retiree, deactivatedAt } }) };
  }
  const until = new Date(Date.parse(retiree.deactivatedAt) + policy.quarantineHours * hour);
  if (until > running.now()) return { rest: { kind: "quarantine", until } };
  return end(running, record);
};

async function stillRead(running: Running, retiree: Retiree): Promise<Step | undefined> {
  if (retiree.deactivatedAt !== undefined) return undefined;
  const promotedAt = new Date(retiree.promotedAt);
  const { unseen } = running.consumers;
  const older = await running.consumers.olderThan(promotedAt);
  if (older === 0 && unseen === undefined) return undefined;
  const { drainCapHours } = running.policy;
  if (running.now().getTime() < promotedAt.getTime() + drainCapHours * hour) {
    return { rest: { kind: "draining", older, ...(unseen !== undefined && { unseen }) } };
  }
  if (older === 0) return undefined;
  running.observe({
    what: "drain-cap-passed",
    id: retiree.id,
    observed: `${older} runs from before the promotion had not ended after ${drainCapHours} hours`,
  });
  return undefined;
}

function overlapEnd({ driver }: Running, { promotedAt }: Retiree): Date {
  return new Date(Date.parse(promotedAt) + (driver.traits.overlap ?? 0) * 1_000);
}

/** A revoke that fails is tried again by each run; its id is never forgotten. */
async function end(running: Running, record: RotationRecord): Promise<Step> {
  const retiree = part(record.retiree, "retiree");
  try {
    await endCredential(running, retiree.id, running.held.get(retiree.slot));
  } catch (error) {
    const failures = retiree.failures + 1;
    const why = error instanceof Error ? error.message : String(error);
    return {
      record: to(record, "draining", { retiree: { ...retiree, failures } }),
      rest: { kind: "revoke-failed", failures, why },
    };
  }
  return { record: to(record, "revoked") };
}
