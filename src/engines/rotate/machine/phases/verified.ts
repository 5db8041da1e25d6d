import { part, to, type PhaseStep } from "../step.ts";

/** One write moves every consumer. Its time is taken afterwards, so that no reader is overlooked. */
export const verified: PhaseStep = async (running, record) => {
  const next = part(record.next, "next credential");
  await running.store.promote(next.slot);
  running.made.add(next.id);
  const promotedAt = running.now().toISOString();
  const { current, attempt } = record;
  return {
    record: to(record, "promoted", {
      current: { ...next, since: attempt?.startedAt ?? promotedAt },
      retiree: current && { ...current, promotedAt, failures: 0 },
      next: undefined,
      attempt: undefined,
    }),
  };
};
