import type { RotationRecord } from "../../../inputs/index.ts";
import type { Rotation } from "../rotation.ts";
import { open } from "./open.ts";
import { phases } from "./phases/index.ts";
import { save } from "./save.ts";
import { to, type Rest, type Running } from "./step.ts";

export interface Outcome {
  readonly record: RotationRecord;
  readonly rest: Rest;
}

/**
 * Takes a rotation as far as it can go now, from wherever the last run left it. The process may
 * end before or after any outside call: the record is written before each step that depends on
 * it, so the next run goes on or takes back. Throws Failures for what a person has to mend.
 */
export async function rotate(rotation: Rotation): Promise<Outcome> {
  const running: Running = { ...rotation, startedHere: new Set(), made: new Set() };
  const opened = await open(running);
  if ("rest" in opened) return opened;
  let { record } = opened;
  for (;;) {
    const { record: next, rest, error } = await phases[record.phase](running, record);
    if (next !== undefined) record = await save(running, record, next);
    if (rest !== undefined) return { record: await release(running, record), rest };
    if (error !== undefined) {
      await release(running, record);
      throw error;
    }
  }
}

function release(running: Running, record: RotationRecord): Promise<RotationRecord> {
  return save(running, record, to(record, record.phase, { lease: undefined }));
}
