import type { RotatedCredential } from "../../../inputs/index.ts";
import { openCredential, recordOf } from "../credential/open.ts";
import { choose } from "../plan/choose.ts";
import { runFindings, type OpenedAll } from "../report/run-findings.ts";
import type { Session } from "../session.ts";
import { settleFlip } from "./flip.ts";
import type { Findings } from "./outcome.ts";
import { rehearseOne, rotateOne, type Turn } from "./turn.ts";

/** So many at most, so that one run cannot touch everything. */
const mostPerRun = 5;

/** Rotates what is due and goes on with what is under way. One that fails does not hold up another. */
export async function runMode(
  session: Session,
  wanted: readonly RotatedCredential[],
): Promise<Findings> {
  const { inputs, now, ports } = session;
  const opened = await openAll(session, wanted);
  const candidates = opened.ready.map(({ credential, record }) => ({
    ...{ name: credential.name, record },
    maxAgeDays: credential.settings["max-age-days"],
    jitterPercent: credential.settings["jitter-percent"],
  }));
  const wish = { now: inputs.now, maxPerRun: inputs.maxPerRun ?? mostPerRun };
  const { work, postponed } = choose(candidates, wish, now());
  const turns: Turn[] = [];
  for (const { name, begin } of work) {
    const credential = opened.ready.find((one) => one.credential.name === name)?.credential;
    if (credential === undefined) continue;
    if (session.asked() === undefined) ports.log.progress(`${name} …`);
    if (session.asked() !== undefined) turns.push({ kind: "not-begun", name });
    else if (inputs.dryRun) turns.push(await rehearseOne(session, credential, begin));
    else turns.push(await rotateOne(session, credential, begin));
  }
  return runFindings(session, opened, turns, postponed);
}

async function openAll(session: Session, wanted: readonly RotatedCredential[]): Promise<OpenedAll> {
  const ready: OpenedAll["ready"][number][] = [];
  const failed: OpenedAll["failed"][number][] = [];
  for (const settings of wanted) {
    try {
      const credential = openCredential(session, settings);
      const record = await recordOf(session, credential);
      const settled = session.inputs.dryRun
        ? record
        : await settleFlip(session, credential, record);
      ready.push({ credential, record: settled });
    } catch (error) {
      failed.push({ name: settings.name, failure: error });
    }
  }
  return { ready, failed };
}
