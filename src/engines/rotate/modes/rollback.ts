import type { RotatedCredential } from "../../../inputs/index.ts";
import { Failure, type Claim } from "../../../model/index.ts";
import type { Trial } from "../driver.ts";
import { openCredential, recordOf } from "../credential/open.ts";
import { claim } from "../report/claims.ts";
import type { Session } from "../session.ts";
import { canGoBack, noWayBack, writeSwap } from "./flip.ts";
import type { Findings } from "./outcome.ts";

/** Moves consumers back to the old credential: one write, after which the new one is drained. */
export async function rollbackMode(
  session: Session,
  wanted: readonly RotatedCredential[],
): Promise<Findings> {
  if (session.inputs.only.length === 0) throw unnamed();
  const claims: Claim[] = [];
  for (const settings of wanted) claims.push(await goBack(session, settings));
  const names = wanted.map(({ name }) => name).join(", ");
  return {
    headline: session.inputs.dryRun
      ? `${names} can go back to the old credential; nothing was written.`
      : `${names} went back to the old credential.`,
    ...{ claims, notes: [], notChecked: [], metrics: [], broken: false },
  };
}

async function goBack(session: Session, settings: RotatedCredential): Promise<Claim> {
  const credential = openCredential(session, settings);
  const { name, held, driver, store } = credential;
  const record = await recordOf(session, credential);
  const retiree = record?.retiree;
  if (record === undefined || retiree === undefined || !canGoBack(record)) {
    throw noWayBack(name, record);
  }
  const value = held.get(retiree.slot);
  const trial = value === undefined ? undefined : await driver.verify(value, retiree.id);
  if (trial?.answer === "refused") throw noWayBack(name, { ...record, phase: "revoked" });
  if (!session.inputs.dryRun) {
    await store.promote(retiree.slot);
    await writeSwap(session, credential, record);
  }
  return claim({
    ...{ rule: "rotation-rolled-back", name, severity: "note" },
    text: `${name}: consumers read the old credential ${retiree.id} again; the new one is drained and revoked`,
    again: `--mode read-back --only ${name}`,
    observed: seen(trial),
  });
}

function seen(trial: Trial | undefined): string {
  if (trial === undefined) return "not tried: its slot was not given to this step";
  return trial.answer === "unknown" ? `not certain: ${trial.why}` : trial.observed;
}

function unnamed(): Failure {
  return new Failure({
    code: "rotation-unnamed",
    what: "It is not said what to roll back",
    where: "input `only`",
    why: "Going back is for one credential that makes trouble, never for all at once.",
    fix: "name it: `--only API_KEY`.",
  });
}
