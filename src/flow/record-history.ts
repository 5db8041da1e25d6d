import { addRecords, compact, recordOf, type RunFacts } from "../history/index.ts";
import { Failure, type Report } from "../model/index.ts";
import type { Clock, Forge, Log, RecordStore } from "../ports/index.ts";

interface Ports {
  readonly forge: Pick<Forge, "commitTime">;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: RecordStore;
}

/**
 * Records one run of the engines on the data branch, and makes a month gone by smaller.
 * @returns what kept it from being recorded, in words: a report does not fail over its history.
 */
export async function recordHistory(
  { forge, clock, log, store }: Ports,
  reports: readonly Report[],
  run: RunFacts,
): Promise<string | undefined> {
  const done = reports.filter(({ verdict }) => verdict !== "skipped");
  if (done.length === 0) return undefined;
  try {
    const times = await commitTimes(forge, done);
    const records = done.map((report) =>
      recordOf(report, { ...run, baseAt: times.get(report.base), headAt: times.get(report.head) }),
    );
    await addRecords(store, records);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { what, fix } = error.facts;
    return `This run is not in the history. ${what}. Fix: ${fix}`;
  }
  try {
    await compact(store, clock.now());
  } catch (error) {
    // The next run tries again, and what was to be recorded is.
    if (!(error instanceof Failure)) throw error;
    log.warn(error.message);
  }
  return undefined;
}

async function commitTimes(
  forge: Pick<Forge, "commitTime">,
  reports: readonly Report[],
): Promise<ReadonlyMap<string, string>> {
  const commits = new Set(reports.flatMap(({ base, head }) => [base, head]));
  const times = new Map<string, string>();
  for (const commit of commits) {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) continue;
    const time = await forge.commitTime(commit);
    if (time !== undefined) times.set(commit, time);
  }
  return times;
}
