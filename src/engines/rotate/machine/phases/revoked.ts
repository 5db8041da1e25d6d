import { part, to, type PhaseStep } from "../step.ts";
import { tryUntil } from "../trial.ts";

/** A rotation is over when the old value has been seen to fail, where it is there to be tried. */
export const revoked: PhaseStep = async (running, record) => {
  const retiree = part(record.retiree, "retiree");
  const previous = { id: retiree.id, slot: retiree.slot };
  const done = { record: to(record, "idle", { retiree: undefined, previous }) };
  const value = running.held.get(retiree.slot);
  if (value === undefined) {
    const observed = "its slot was not given to this run";
    running.observe({ what: "old-untried", id: retiree.id, observed });
    return done;
  }
  running.born(value);
  const trial = await tryUntil(running, "refused", { value, id: retiree.id });
  switch (trial.answer) {
    case "refused":
      running.observe({ what: "old-fails", id: retiree.id, observed: trial.observed });
      return done;
    case "works":
      // The provider took the revoke and did not carry it out: the next run asks it again.
      return {
        record: to(record, "draining", { retiree: { ...retiree, failures: retiree.failures + 1 } }),
        rest: { kind: "old-still-works", observed: trial.observed },
      };
    case "unknown":
      return { rest: { kind: "untried", why: trial.why } };
  }
};
