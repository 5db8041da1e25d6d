import type { RotationRecord } from "../../../../inputs/index.ts";
import { endCredential } from "../end.ts";
import { part, to, otherSlot, type PhaseStep, type Running, type Step } from "../step.ts";
import { refuseValue } from "../../value.ts";

/** Nothing depends on a value yet, so what a broken attempt left behind is simply removed. */
export const intent: PhaseStep = async (running, record) => {
  const attempt = part(record.attempt, "attempt");
  if (!running.startedHere.has(attempt.id)) return abandon(running, record);
  const slot = idleSlot(running, record);
  const { id, value } =
    running.driver.kind === "issued"
      ? await running.driver.create(attempt.id, currentValue(running, record))
      : running.driver.draft(slot);
  running.born(value);
  refuseValue(running.name, value);
  await running.store.writeSlot(slot, value);
  running.held.set(slot, value);
  const salt = running.random();
  const next = { id, slot, salt, fingerprint: running.fingerprint(value, salt) };
  return { record: to(record, "staged", { next }) };
};

async function abandon(running: Running, record: RotationRecord): Promise<Step> {
  const { driver } = running;
  const attempt = part(record.attempt, "attempt");
  if (driver.kind === "issued") {
    const current = currentValue(running, record);
    for (const id of await driver.orphans({ ...attempt, current })) {
      await endCredential(running, id, undefined);
      running.observe({ what: "orphan-removed", id, observed: `left by attempt ${attempt.id}` });
    }
    const observed = driver.leftBehind?.(attempt.id);
    if (observed !== undefined)
      running.observe({ what: "orphan-possible", id: attempt.id, observed });
  }
  return { record: to(record, "idle", { attempt: undefined }) };
}

/** The first rotation finds what consumers hold in slot A, also where the provider cannot name it. */
function currentValue({ held }: Running, { current }: RotationRecord): string | undefined {
  return held.get(current?.slot ?? "A");
}

/** A value that was there before its first rotation, in slot A, stays readable beside the new one. */
function idleSlot({ held }: Running, { current }: RotationRecord) {
  if (current !== undefined) return otherSlot(current.slot);
  return held.has("A") ? "B" : "A";
}
