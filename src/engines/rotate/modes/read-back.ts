import type { RotatedCredential, RotationRecord, Slot } from "../../../inputs/index.ts";
import type { Claim, NotChecked } from "../../../model/index.ts";
import { openCredential, recordOf, type Credential } from "../credential/open.ts";
import { claim, failureClaim } from "../report/claims.ts";
import { fingerprint, type Session } from "../session.ts";
import { namesOf } from "../store/slots.ts";
import type { Findings } from "./outcome.ts";

/**
 * What a job after the rotation was really given: GitHub hands environment secrets out when a job
 * starts, so a later job of the same run shows that the new value has arrived, works, and that the
 * old one does not.
 */
export async function readBackMode(
  session: Session,
  wanted: readonly RotatedCredential[],
): Promise<Findings> {
  const claims: Claim[] = [];
  const notChecked: NotChecked[] = [];
  let broken = false;
  for (const settings of wanted) {
    try {
      const credential = openCredential(session, settings);
      const record = await recordOf(session, credential);
      if (record?.current === undefined) notChecked.push(never(credential.name));
      else claims.push(...(await readBack(credential, record, record.current.slot)));
    } catch (error) {
      claims.push(failureClaim(settings.name, error));
      broken = true;
    }
  }
  const bad = claims.filter(({ severity }) => severity !== "note").length;
  const good = claims.filter(({ rule }) => rule === "rotation-read-back").length;
  return {
    headline: `${good} of ${wanted.length} credentials arrived in this job and work${bad > 0 ? `; ${bad} findings need a person` : ""}.`,
    ...{ claims, notes: [], notChecked, metrics: [], broken },
  };
}

async function readBack(
  { name, held, driver }: Credential,
  { phase, current, previous }: RotationRecord,
  slot: Slot,
): Promise<readonly Claim[]> {
  if (current === undefined) return [];
  const again = `--mode read-back --only ${name}`;
  const say = (rule: string, severity: "error" | "note", text: string, observed: string) =>
    claim({ rule, name, severity, text: `${name}: ${text}`, again, observed });
  const value = held.get(slot);
  if (value === undefined) {
    const why = `${namesOf(name).slots[slot]} is not in the step's environment`;
    return [say("rotation-not-given", "error", "this job was not given the current value", why)];
  }
  const { salt, fingerprint: known } = current;
  if (salt !== undefined && fingerprint(value, salt) !== known) {
    const why = "its fingerprint is another than the record's";
    return [say("rotation-read-back-differs", "error", "this job was given another value", why)];
  }
  const trial = await driver.verify(value, current.id);
  if (trial.answer !== "works") {
    const why = trial.answer === "refused" ? trial.observed : trial.why;
    return [say("rotation-current-fails", "error", "the current value does not work here", why)];
  }
  const which = salt === undefined ? "a value that works" : "the very value that was promoted";
  const arrived = say("rotation-read-back", "note", `this job was given ${which}`, trial.observed);
  const old = previous === undefined || phase !== "idle" ? undefined : held.get(previous.slot);
  if (previous === undefined || old === undefined || old === value) return [arrived];
  const oldTrial = await driver.verify(old, previous.id);
  if (oldTrial.answer === "unknown") return [arrived];
  return oldTrial.answer === "refused"
    ? [arrived, say("rotation-old-fails", "note", "the old value fails", oldTrial.observed)]
    : [arrived, say("rotation-old-still-works", "error", "the old value works", oldTrial.observed)];
}

function never(name: string): NotChecked {
  return { what: name, why: "It was never rotated, so there is nothing to hold it against." };
}
