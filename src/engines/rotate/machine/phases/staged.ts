import type { RotationRecord } from "../../../../inputs/index.ts";
import { Failure } from "../../../../model/index.ts";
import { endCredential } from "../end.ts";
import { part, to, type PhaseStep, type Running, type Step } from "../step.ts";
import { tryUntil } from "../trial.ts";

/** The slot holds the value: a later run has it from there. Consumers still read the other slot. */
export const staged: PhaseStep = async (running, record) => {
  const { driver, name } = running;
  const value = heldValue(running, record);
  if (value === undefined) return withdraw(running, record);
  const { id } = part(record.next, "next credential");
  if (driver.kind === "chosen") await driver.install(id, value);
  const trial = await tryUntil(running, "works", { value, id });
  switch (trial.answer) {
    case "works":
      running.observe({ what: "new-works", id, observed: trial.observed });
      return { record: to(record, "verified") };
    case "refused":
      return { ...(await withdraw(running, record)), error: refused(name, id, trial.observed) };
    case "unknown":
      return { error: untried(name, id, trial.why) };
  }
};

/** Undefined where the slot holds something else, or nothing: then the value is lost for good. */
function heldValue(running: Running, record: RotationRecord): string | undefined {
  const next = part(record.next, "next credential");
  const value = running.held.get(next.slot);
  if (value === undefined) return undefined;
  running.born(value);
  return running.fingerprint(value, next.salt) === next.fingerprint ? value : undefined;
}

async function withdraw(running: Running, record: RotationRecord): Promise<Step> {
  const { id, slot } = part(record.next, "next credential");
  await endCredential(running, id, running.held.get(slot));
  return { record: to(record, "idle", { attempt: undefined, next: undefined }) };
}

function refused(name: string, id: string, observed: string): Failure {
  return new Failure({
    code: "rotation-new-refused",
    what: `The new credential of ${name} does not work`,
    where: `the provider: ${id}`,
    why: `${observed}. It was withdrawn; consumers kept the old one.`,
    fix: "give the new credential the rights that consumers need, then run the rotation again.",
  });
}

function untried(name: string, id: string, why: string): Failure {
  return new Failure({
    code: "rotation-untried",
    what: `The new credential of ${name} could not be tried`,
    where: `the provider: ${id}`,
    why: `${why}. It waits in its slot; consumers kept the old one.`,
    fix: "run the rotation again when the provider can be reached: it goes on from here.",
  });
}
